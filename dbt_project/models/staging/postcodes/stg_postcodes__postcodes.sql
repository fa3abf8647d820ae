-- Made from schemas/reference/postcodes/postcodes.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: postcodes. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_postcodes__postcodes explains it.

with

received as (

    select * from {{ source('raw', 'postcodes__postcodes') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._month,
        {{ clean_postcode('received."postcode"') }} as "postcode",
        {{ clean_pattern('received."la_number"', '[0-9]{3}') }} as "la_number",
        {{ clean_integer('received."easting"') }} as "easting",
        {{ clean_integer('received."northing"') }} as "northing",
        received."postcode" as "postcode__received",
        received."la_number" as "la_number__received",
        received."easting" as "easting__received",
        received."northing" as "northing__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _month,
        "postcode",
        "la_number",
        {{ within_bounds('"easting"', min=0) }} as "easting",
        {{ within_bounds('"northing"', min=0) }} as "northing",
        {{ cell_problem('"postcode__received"', '"postcode"', required=true) }} as "postcode__problem",
        {{ cell_problem('"la_number__received"', '"la_number"') }} as "la_number__problem",
        {{ cell_problem('"easting__received"', '"easting"', min=0) }} as "easting__problem",
        {{ cell_problem('"northing__received"', '"northing"', min=0) }} as "northing__problem"
    from typed

)

select * from checked
