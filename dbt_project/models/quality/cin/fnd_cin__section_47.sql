-- Made from schemas/returns/cin/section_47.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of section 47 enquiries: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_cin__section_47') }}
    unpivot (
        _kind for _problem_column in (
            "S47ActualStartDate__problem",
            "InitialCPCtarget__problem",
            "DateOfInitialCPC__problem",
            "ICPCnotRequired__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'cin__section_47') }}

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
        and table_name = 'section_47'

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
                    when 'S47ActualStartDate' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'InitialCPCtarget' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'DateOfInitialCPC' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'ICPCnotRequired' then {{ dbt.split_part('received._lines', "','", 4) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'S47ActualStartDate' then received."S47ActualStartDate"
            when 'InitialCPCtarget' then received."InitialCPCtarget"
            when 'DateOfInitialCPC' then received."DateOfInitialCPC"
            when 'ICPCnotRequired' then received."ICPCnotRequired"
        end as found,
        case
            when together.column_name = 'S47ActualStartDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'InitialCPCtarget' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'DateOfInitialCPC' then 'a real date written as yyyy-mm-dd'
            when together.kind = 'RowRemoved' then 'a date that can be read, in the element or in one inside it'
        end as expected,
        case together.column_name
            when 'ICPCnotRequired' then 'yes_no_01'
        end as list_name,
        children."LAchildID" as child,
        case together.column_name
            when 'S47ActualStartDate'
                then 'Message/Children/Child/CINdetails/Section47/S47ActualStartDate'
            when 'InitialCPCtarget'
                then 'Message/Children/Child/CINdetails/Section47/InitialCPCtarget'
            when 'DateOfInitialCPC'
                then 'Message/Children/Child/CINdetails/Section47/DateOfInitialCPC'
            when 'ICPCnotRequired'
                then 'Message/Children/Child/CINdetails/Section47/ICPCnotRequired'
            else 'Message/Children/Child/CINdetails/Section47'
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
