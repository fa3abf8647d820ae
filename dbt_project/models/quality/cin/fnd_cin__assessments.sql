-- Made from schemas/returns/cin/assessments.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of assessments: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_cin__assessments') }}
    unpivot (
        _kind for _problem_column in (
            "AssessmentActualStartDate__problem",
            "AssessmentInternalReviewDate__problem",
            "AssessmentAuthorisationDate__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'cin__assessments') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('cin_rows_used') }}
    where
        _outcome != 'kept'
        and table_name = 'assessments'

),

cells as (

    select
        _file_id,
        _row,
        column_name,
        kind,
        cast(null as {{ dbt.type_string() }}) as removed_by
    from problems

),

left_out as (

    select
        _file_id,
        _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        _outcome as kind,
        _removed_by as removed_by
    from not_kept

),

together as (

    select * from cells
    union all
    select * from left_out

),

explained as (

    select
        together._file_id,
        received._line
        + coalesce(
            cast(nullif(
                case together.column_name
                    when 'AssessmentActualStartDate' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'AssessmentInternalReviewDate' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'AssessmentAuthorisationDate' then {{ dbt.split_part('received._lines', "','", 3) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'AssessmentActualStartDate' then received."AssessmentActualStartDate"
            when 'AssessmentInternalReviewDate' then received."AssessmentInternalReviewDate"
            when 'AssessmentAuthorisationDate' then received."AssessmentAuthorisationDate"
        end as found,
        case
            when together.column_name = 'AssessmentActualStartDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'AssessmentInternalReviewDate'
                then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'AssessmentAuthorisationDate'
                then 'a real date written as yyyy-mm-dd'
            when together.kind = 'RowRemoved' then 'a date that can be read, in the element or in one inside it'
        end as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        children."LAchildID" as child,
        case together.column_name
            when 'AssessmentActualStartDate'
                then 'Message/Children/Child/CINdetails/Assessments/AssessmentActualStartDate'
            when 'AssessmentInternalReviewDate'
                then 'Message/Children/Child/CINdetails/Assessments/AssessmentInternalReviewDate'
            when 'AssessmentAuthorisationDate'
                then 'Message/Children/Child/CINdetails/Assessments/AssessmentAuthorisationDate'
            else 'Message/Children/Child/CINdetails/Assessments'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row
    left join {{ source('raw', 'cin__cin_details') }} as cin_details
        on
            received._file_id = cin_details._file_id
            and received._parent = cin_details._row
    left join {{ source('raw', 'cin__children') }} as children
        on
            received._file_id = children._file_id
            and cin_details._parent = children._row

)

select * from explained
