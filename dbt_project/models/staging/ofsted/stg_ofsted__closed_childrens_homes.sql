-- Made from schemas/reference/ofsted/closed_childrens_homes.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: children's homes closed. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_ofsted__closed_childrens_homes explains it.

with

received as (

    select * from {{ source('raw', 'ofsted__closed_childrens_homes') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        {{ clean_identifier('received."URN"') }} as "URN",
        {{ clean_string('received."Sector"') }} as "Sector",
        {{ clean_string('received."Local authority"') }} as "Local authority",
        {{ clean_date('received."Registration date"', '%d/%m/%Y') }} as "Registration date",
        {{ clean_string('received."Registration status"') }} as "Registration status",
        {{ clean_date('received."Date closed"', '%d/%m/%Y') }} as "Date closed",
        received."URN" as "URN__received",
        received."Sector" as "Sector__received",
        received."Local authority" as "Local authority__received",
        received."Registration date" as "Registration date__received",
        received."Registration status" as "Registration status__received",
        received."Date closed" as "Date closed__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "URN",
        "Sector",
        "Local authority",
        "Registration date",
        "Registration status",
        "Date closed",
        {{ cell_problem('"URN__received"', '"URN"', required=true) }} as "URN__problem",
        {{ cell_problem('"Sector__received"', '"Sector"') }} as "Sector__problem",
        {{ cell_problem('"Local authority__received"', '"Local authority"') }} as "Local authority__problem",
        {{ cell_problem('"Registration date__received"', '"Registration date"') }}
            as "Registration date__problem",
        {{ cell_problem('"Registration status__received"', '"Registration status"') }}
            as "Registration status__problem",
        {{ cell_problem('"Date closed__received"', '"Date closed"', required=true) }} as "Date closed__problem"
    from typed

)

select * from checked
