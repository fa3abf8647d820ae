-- Made from schemas/reference/ons_postcodes/sectors.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of postcode sectors: cells that could not be read, rows left out, duplicates.

with

received as (

    select * from {{ ref('ons_postcodes_sectors') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by,
        _kept_in
    from {{ ref('enr_ons_postcodes__sectors') }}
    where
        _outcome != 'kept'

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

    select * from left_out

),

explained as (

    select
        together._file_id,
        together._row,
        together.column_name,
        together.kind,
        cast(null as {{ dbt.type_string() }}) as found,
        case
            when together.kind = 'DuplicateRemoval'
                then 'one row for each Sector'
        end as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
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
        'one row for each Sector' as expected,
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
