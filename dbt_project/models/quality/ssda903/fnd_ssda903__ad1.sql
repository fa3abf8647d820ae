-- Made from schemas/returns/ssda903/ad1.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of adoptions (ad1): cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_ssda903__ad1') }}
    unpivot (
        _kind for _problem_column in (
            "CHILD__problem",
            "DOB__problem",
            "DATE_INT__problem",
            "DATE_MATCH__problem",
            "FOSTER_CARE__problem",
            "NB_ADOPTR__problem",
            "SEX_ADOPTR__problem",
            "LS_ADOPTR__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'ssda903__ad1') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by,
        _kept_in
    from {{ ref('enr_ssda903__ad1') }}
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
    where
        _outcome = 'RowRemoved'
        or _kept_in = _file_id

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
            when 'NoIdentifier' then received."CHILD"
            when 'TotalRow' then received."CHILD"
            when 'CHILD' then received."CHILD"
            when 'DOB' then received."DOB"
            when 'DATE_INT' then received."DATE_INT"
            when 'DATE_MATCH' then received."DATE_MATCH"
            when 'FOSTER_CARE' then received."FOSTER_CARE"
            when 'NB_ADOPTR' then received."NB_ADOPTR"
            when 'SEX_ADOPTR' then received."SEX_ADOPTR"
            when 'LS_ADOPTR' then received."LS_ADOPTR"
        end as found,
        case
            when together.column_name = 'CHILD' then 'the identifier in full, as your system holds it'
            when together.column_name = 'DOB' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'DATE_INT' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'DATE_MATCH' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'NB_ADOPTR' then 'a whole number'
            when together.removed_by = 'NoIdentifier'
                then 'The row has no child identifier, so nobody can say whose record it is.'
            when together.removed_by = 'TotalRow'
                then 'The row is a total at the foot of a spreadsheet, not a record of a child.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each CHILD, DATE_INT, DATE_MATCH'
        end as expected,
        case together.column_name
            when 'FOSTER_CARE' then 'foster_care'
            when 'SEX_ADOPTR' then 'sex_adoptr'
            when 'LS_ADOPTR' then 'ls_adoptr'
        end as list_name,
        received."CHILD" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

),

held_elsewhere as (

    select
        _file_id,
        cast(null as {{ dbt.type_bigint() }}) as _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        'RepeatedRecord' as kind,
        cast(count(*) as {{ dbt.type_string() }}) || case when count(*) = 1 then ' record' else ' records' end as found,
        'one row for each CHILD, DATE_INT, DATE_MATCH' as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        cast(null as {{ dbt.type_string() }}) as element
    from not_kept
    where
        _outcome = 'DuplicateRemoval'
        and _kept_in != _file_id
    group by _file_id

)

select * from explained
union all
select * from held_elsewhere
