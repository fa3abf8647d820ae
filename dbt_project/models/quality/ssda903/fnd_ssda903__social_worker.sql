-- Made from schemas/returns/ssda903/social_worker.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of social workers: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(problem_column, '__problem', '') as column_name,
        kind
    from {{ ref('stg_ssda903__social_worker') }}
    unpivot (
        kind for problem_column in (
            "CHILD__problem",
            "DOB__problem",
            "SW_ID__problem",
            "SW_DECOM__problem",
            "SW_DEC__problem",
            "SW_REASON__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'ssda903__social_worker') }}

),

cells as (

    select
        problems._file_id,
        problems._row,
        problems.column_name,
        problems.kind,
        case problems.column_name
            when 'CHILD' then received."CHILD"
            when 'DOB' then received."DOB"
            when 'SW_ID' then received."SW_ID"
            when 'SW_DECOM' then received."SW_DECOM"
            when 'SW_DEC' then received."SW_DEC"
            when 'SW_REASON' then received."SW_REASON"
        end as found,
        case problems.column_name
            when 'CHILD' then 'the identifier in full, as your system holds it'
            when 'DOB' then 'a real date written as dd/mm/yyyy'
            when 'SW_ID' then 'text'
            when 'SW_DECOM' then 'a real date written as dd/mm/yyyy'
            when 'SW_DEC' then 'a real date written as dd/mm/yyyy'
        end as expected,
        case problems.column_name
            when 'SW_REASON' then 'sw_reason'
        end as list_name,
        received."CHILD" as child
    from problems
    inner join received
        on
            problems._file_id = received._file_id
            and problems._row = received._row

),

left_out as (

    select
        _file_id,
        _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        _outcome as kind,
        cast(null as {{ dbt.type_string() }}) as found,
        case _removed_by
            when 'NoIdentifier' then 'The row has no child identifier, so nobody can say whose record it is.'
            when 'TotalRow' then 'The row is a total at the foot of a spreadsheet, not a record of a child.'
            else 'one row for each distinct record'
        end as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        "CHILD" as child
    from {{ ref('enr_ssda903__social_worker') }}
    where
        _outcome = 'RowRemoved'
        or (_outcome = 'DuplicateRemoval' and _kept_in = _file_id)

),

replaced as (

    select
        _file_id,
        cast(null as {{ dbt.type_bigint() }}) as _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        _outcome as kind,
        cast(count(*) as {{ dbt.type_string() }}) || ' rows whose record another return holds too' as found,
        'one row for each distinct record' as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        cast(null as {{ dbt.type_string() }}) as child
    from {{ ref('enr_ssda903__social_worker') }}
    where
        _outcome = 'DuplicateRemoval'
        and _kept_in != _file_id
    group by
        _file_id,
        _outcome

)

select * from cells
union all
select * from left_out
union all
select * from replaced
