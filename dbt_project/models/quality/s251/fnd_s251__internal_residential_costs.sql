-- Made from schemas/returns/s251/internal_residential_costs.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of costs of the authority's own residential homes: cells that could not be read,
-- rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_s251__internal_residential_costs') }}
    unpivot (
        _kind for _problem_column in (
            "Asset name__problem",
            "Ofsted URN__problem",
            "Start date__problem",
            "End date__problem",
            "Total committed cost accrued in FY to date__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 's251__internal_residential_costs') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_s251__internal_residential_costs') }}
    where
        _outcome != 'kept'

),

cells as (

    select
        problems._file_id,
        problems._row,
        problems.column_name,
        problems.kind,
        cast(null as {{ dbt.type_string() }}) as removed_by
    from problems
    left join not_kept
        on
            problems._file_id = not_kept._file_id
            and problems._row = not_kept._row
            and not_kept._outcome = 'RowRemoved'
    where not_kept._file_id is null

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
        together._row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'NoIdentifier' then received."Asset name"
            when 'TotalRow' then received."Asset name"
            when 'Asset name' then received."Asset name"
            when 'Ofsted URN' then received."Ofsted URN"
            when 'Start date' then received."Start date"
            when 'End date' then received."End date"
            when 'Total committed cost accrued in FY to date'
                then received."Total committed cost accrued in FY to date"
        end as found,
        case
            when together.column_name = 'Asset name' then 'text'
            when together.column_name = 'Ofsted URN' then 'text of the form [A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}'
            when together.column_name = 'Start date' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'End date' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Total committed cost accrued in FY to date'
                then 'a number of 0 or more'
            when together.removed_by = 'NoIdentifier'
                then 'The row names no home, so nobody can say what its cost is for.'
            when together.removed_by = 'TotalRow'
                then 'The row is a total at the foot of a spreadsheet, not a home.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each Asset name, Start date'
        end as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
