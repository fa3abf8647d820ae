-- Made from schemas/returns/csww/header.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: header. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_csww__header explains it.

with

received as (

    select * from {{ source('raw', 'csww__header') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_csww') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        collection_codes.code as "Collection",
        {{ clean_integer('received."Year"') }} as "Year",
        {{ clean_date('received."ReferenceDate"', '%Y-%m-%d') }} as "ReferenceDate",
        {{ code_problem('received."Collection"', 'collection_codes.kind') }} as "Collection__problem",
        received."Year" as "Year__received",
        received."ReferenceDate" as "ReferenceDate__received"
    from received
    left join codes as collection_codes
        on
            collection_codes.list_name = 'collection'
            and received._year = collection_codes._year
            and received."Collection" = collection_codes.raw_value

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
        "Collection__problem",
        {{ cell_problem('"Year__received"', '"Year"') }} as "Year__problem",
        {{ cell_problem('"ReferenceDate__received"', '"ReferenceDate"') }} as "ReferenceDate__problem"
    from typed

)

select * from checked
