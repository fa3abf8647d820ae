-- Made from schemas/returns/cin/child_protection_plans.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of child protection plans: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_cin__child_protection_plans') }}
    unpivot (
        _kind for _problem_column in (
            "CPPstartDate__problem",
            "CPPendDate__problem",
            "InitialCategoryOfAbuse__problem",
            "LatestCategoryOfAbuse__problem",
            "NumberOfPreviousCPP__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'cin__child_protection_plans') }}

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
        and table_name = 'child_protection_plans'

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
                    when 'CPPstartDate' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'CPPendDate' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'InitialCategoryOfAbuse' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'LatestCategoryOfAbuse' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'NumberOfPreviousCPP' then {{ dbt.split_part('received._lines', "','", 5) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'CPPstartDate' then received."CPPstartDate"
            when 'CPPendDate' then received."CPPendDate"
            when 'InitialCategoryOfAbuse' then received."InitialCategoryOfAbuse"
            when 'LatestCategoryOfAbuse' then received."LatestCategoryOfAbuse"
            when 'NumberOfPreviousCPP' then received."NumberOfPreviousCPP"
        end as found,
        case
            when together.column_name = 'CPPstartDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'CPPendDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'NumberOfPreviousCPP' then 'a whole number of 0 or more'
            when together.kind = 'RowRemoved' then 'a date that can be read, in the element or in one inside it'
        end as expected,
        case together.column_name
            when 'InitialCategoryOfAbuse' then 'category_of_abuse'
            when 'LatestCategoryOfAbuse' then 'category_of_abuse'
        end as list_name,
        children."LAchildID" as child,
        case together.column_name
            when 'CPPstartDate'
                then 'Message/Children/Child/CINdetails/ChildProtectionPlans/CPPstartDate'
            when 'CPPendDate'
                then 'Message/Children/Child/CINdetails/ChildProtectionPlans/CPPendDate'
            when 'InitialCategoryOfAbuse'
                then 'Message/Children/Child/CINdetails/ChildProtectionPlans/InitialCategoryOfAbuse'
            when 'LatestCategoryOfAbuse'
                then 'Message/Children/Child/CINdetails/ChildProtectionPlans/LatestCategoryOfAbuse'
            when 'NumberOfPreviousCPP'
                then 'Message/Children/Child/CINdetails/ChildProtectionPlans/NumberOfPreviousCPP'
            else 'Message/Children/Child/CINdetails/ChildProtectionPlans'
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
