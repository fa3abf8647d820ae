-- Made from schemas/returns/cin/header.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: header. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_cin__header explains it.

with

received as (

    select * from {{ source('raw', 'cin__header') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_string('received."Collection"') }} as "Collection",
        {{ clean_integer('received."Year"') }} as "Year",
        {{ clean_date('received."ReferenceDate"', '%Y-%m-%d') }} as "ReferenceDate",
        received."Collection" as "Collection__received",
        received."Year" as "Year__received",
        received."ReferenceDate" as "ReferenceDate__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "Collection",
        "Year",
        "ReferenceDate",
        {{ cell_problem('"Collection__received"', '"Collection"') }} as "Collection__problem",
        {{ cell_problem('"Year__received"', '"Year"') }} as "Year__problem",
        {{ cell_problem('"ReferenceDate__received"', '"ReferenceDate"') }} as "ReferenceDate__problem"
    from typed

)

select * from checked
