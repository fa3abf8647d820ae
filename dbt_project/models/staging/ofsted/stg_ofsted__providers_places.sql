-- Made from schemas/reference/ofsted/providers_places.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: places on 31 august. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_ofsted__providers_places explains it.

with

received as (

    select * from {{ source('raw', 'ofsted__providers_places') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        {{ clean_identifier('received."URN"') }} as "URN",
        {{ clean_string('received."Provision type"') }} as "Provision type",
        {{ clean_string('received."Sector"') }} as "Sector",
        {{ clean_string('received."Local authority"') }} as "Local authority",
        {{ clean_string('received."Region"') }} as "Region",
        {{ clean_date('received."Registration date"', '%d/%m/%Y') }} as "Registration date",
        {{ clean_string('received."Registration status"') }} as "Registration status",
        {{ clean_integer('received."Places"') }} as "Places",
        {{ clean_string('received."Organisation name"') }} as "Organisation name",
        received."URN" as "URN__received",
        received."Provision type" as "Provision type__received",
        received."Sector" as "Sector__received",
        received."Local authority" as "Local authority__received",
        received."Region" as "Region__received",
        received."Registration date" as "Registration date__received",
        received."Registration status" as "Registration status__received",
        received."Places" as "Places__received",
        received."Organisation name" as "Organisation name__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "URN",
        "Provision type",
        "Sector",
        "Local authority",
        "Region",
        "Registration date",
        "Registration status",
        {{ within_bounds('"Places"', min=0) }} as "Places",
        "Organisation name",
        {{ cell_problem('"URN__received"', '"URN"', required=true) }} as "URN__problem",
        {{ cell_problem('"Provision type__received"', '"Provision type"') }} as "Provision type__problem",
        {{ cell_problem('"Sector__received"', '"Sector"') }} as "Sector__problem",
        {{ cell_problem('"Local authority__received"', '"Local authority"') }} as "Local authority__problem",
        {{ cell_problem('"Region__received"', '"Region"') }} as "Region__problem",
        {{ cell_problem('"Registration date__received"', '"Registration date"') }}
            as "Registration date__problem",
        {{ cell_problem('"Registration status__received"', '"Registration status"') }}
            as "Registration status__problem",
        {{ cell_problem('"Places__received"', '"Places"', min=0) }} as "Places__problem",
        {{ cell_problem('"Organisation name__received"', '"Organisation name"') }}
            as "Organisation name__problem"
    from typed

)

select * from checked
