-- Made from schemas/reference/ons_postcodes/postcodes.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: postcodes and sectors. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_ons_postcodes__postcodes explains it.

with

received as (

    select * from {{ source('raw', 'ons_postcodes__postcodes') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._month,
        {{ clean_pattern(
            'received."pcd2"',
            '([Gg][Ii][Rr]|[Nn][Pp][Tt]|[A-Za-z]{1,2}[0-9][0-9A-Za-z]?)( *[0-9][A-Za-z]{2}| +[0-9])'
        ) }} as "pcd2",
        {{ clean_pattern('received."oslaua"', '[A-Z][0-9]{8}') }} as "oslaua",
        {{ clean_pattern('received."lsoa11"', '[0-9A-Z]{9}') }} as "lsoa11",
        {{ clean_decimal('received."lat"', 6) }} as "lat",
        {{ clean_decimal('received."long"', 6) }} as "long",
        {{ clean_integer('received."oseast1m"') }} as "oseast1m",
        {{ clean_integer('received."osnrth1m"') }} as "osnrth1m",
        {{ clean_integer('received."imd"') }} as "imd",
        received."pcd2" as "pcd2__received",
        received."oslaua" as "oslaua__received",
        received."lsoa11" as "lsoa11__received",
        received."lat" as "lat__received",
        received."long" as "long__received",
        received."oseast1m" as "oseast1m__received",
        received."osnrth1m" as "osnrth1m__received",
        received."imd" as "imd__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _month,
        "pcd2",
        "oslaua",
        "lsoa11",
        {{ within_bounds('"lat"', min=-90, max=100) }} as "lat",
        {{ within_bounds('"long"', min=-180, max=180) }} as "long",
        {{ within_bounds('"oseast1m"', min=0) }} as "oseast1m",
        {{ within_bounds('"osnrth1m"', min=0) }} as "osnrth1m",
        {{ within_bounds('"imd"', min=0) }} as "imd",
        {{ cell_problem('"pcd2__received"', '"pcd2"', required=true) }} as "pcd2__problem",
        {{ cell_problem('"oslaua__received"', '"oslaua"') }} as "oslaua__problem",
        {{ cell_problem('"lsoa11__received"', '"lsoa11"') }} as "lsoa11__problem",
        {{ cell_problem('"lat__received"', '"lat"', min=-90, max=100) }} as "lat__problem",
        {{ cell_problem('"long__received"', '"long"', min=-180, max=180) }} as "long__problem",
        {{ cell_problem('"oseast1m__received"', '"oseast1m"', min=0) }} as "oseast1m__problem",
        {{ cell_problem('"osnrth1m__received"', '"osnrth1m"', min=0) }} as "osnrth1m__problem",
        {{ cell_problem('"imd__received"', '"imd"', min=0) }} as "imd__problem"
    from typed

)

select * from checked
