-- Made from schemas/reference/ons_postcodes/postcodes.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of postcodes and sectors: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_ons_postcodes__postcodes') }}
    unpivot (
        _kind for _problem_column in (
            "pcd2__problem",
            "oslaua__problem",
            "lsoa11__problem",
            "lat__problem",
            "long__problem",
            "oseast1m__problem",
            "osnrth1m__problem",
            "imd__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'ons_postcodes__postcodes') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by,
        _kept_in
    from {{ ref('enr_ons_postcodes__postcodes') }}
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
            when 'NoPostcode' then received."pcd2"
            when 'pcd2' then received."pcd2"
            when 'oslaua' then received."oslaua"
            when 'lsoa11' then received."lsoa11"
            when 'lat' then received."lat"
            when 'long' then received."long"
            when 'oseast1m' then received."oseast1m"
            when 'osnrth1m' then received."osnrth1m"
            when 'imd' then received."imd"
        end as found,
        case
            when together.column_name = 'pcd2'
                then 'text of the form ([Gg][Ii][Rr]|[Nn][Pp][Tt]|[A-Za-z]{1,2}[0-9][0-9A-Za-z]?)( *[0-9][A-Za-z]{2}| +[0-9])'
            when together.column_name = 'oslaua' then 'text of the form [A-Z][0-9]{8}'
            when together.column_name = 'lsoa11' then 'text of the form [0-9A-Z]{9}'
            when together.column_name = 'lat' then 'a number from -90 to 100'
            when together.column_name = 'long' then 'a number from -180 to 180'
            when together.column_name = 'oseast1m' then 'a whole number of 0 or more'
            when together.column_name = 'osnrth1m' then 'a whole number of 0 or more'
            when together.column_name = 'imd' then 'a whole number of 0 or more'
            when together.removed_by = 'NoPostcode'
                then 'The row has no postcode and no sector that can be read, so it places nothing.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each pcd2'
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
        'one row for each pcd2' as expected,
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
