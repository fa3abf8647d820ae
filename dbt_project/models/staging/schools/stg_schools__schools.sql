-- Made from schemas/reference/schools/schools.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: schools. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_schools__schools explains it.

with

received as (

    select * from {{ source('raw', 'schools__schools') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._month,
        {{ clean_pattern('received."URN"', '[0-9]{5,7}') }} as "URN",
        {{ clean_pattern('received."EstablishmentNumber"', '[0-9]{4}') }} as "EstablishmentNumber",
        {{ clean_string('received."EstablishmentName"') }} as "EstablishmentName",
        {{ clean_pattern('received."la_number"', '[0-9]{3}') }} as "la_number",
        {{ clean_postcode('received."postcode"') }} as "postcode",
        received."URN" as "URN__received",
        received."EstablishmentNumber" as "EstablishmentNumber__received",
        received."EstablishmentName" as "EstablishmentName__received",
        received."la_number" as "la_number__received",
        received."postcode" as "postcode__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _month,
        "URN",
        "EstablishmentNumber",
        "EstablishmentName",
        "la_number",
        "postcode",
        {{ cell_problem('"URN__received"', '"URN"', required=true) }} as "URN__problem",
        {{ cell_problem('"EstablishmentNumber__received"', '"EstablishmentNumber"') }}
            as "EstablishmentNumber__problem",
        {{ cell_problem('"EstablishmentName__received"', '"EstablishmentName"') }}
            as "EstablishmentName__problem",
        {{ cell_problem('"la_number__received"', '"la_number"') }} as "la_number__problem",
        {{ cell_problem('"postcode__received"', '"postcode"') }} as "postcode__problem"
    from typed

)

select * from checked
