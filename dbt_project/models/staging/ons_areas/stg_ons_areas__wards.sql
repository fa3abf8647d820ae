-- Made from schemas/reference/ons_areas/wards.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: wards. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_ons_areas__wards explains it.

with

received as (

    select * from {{ source('raw', 'ons_areas__wards') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        {{ clean_pattern('received."WDCD"', '[A-Z][0-9]{8}') }} as "WDCD",
        {{ clean_string('received."WDNM"') }} as "WDNM",
        {{ clean_pattern('received."LADCD"', '[A-Z][0-9]{8}') }} as "LADCD",
        {{ clean_string('received."LADNM"') }} as "LADNM",
        {{ clean_pattern('received."CTYCD"', '[A-Z][0-9]{8}') }} as "CTYCD",
        {{ clean_string('received."CTYNM"') }} as "CTYNM",
        {{ clean_pattern('received."RGNCD"', '[A-Z][0-9]{8}') }} as "RGNCD",
        {{ clean_string('received."RGNNM"') }} as "RGNNM",
        {{ clean_pattern('received."CTRYCD"', '[A-Z][0-9]{8}') }} as "CTRYCD",
        {{ clean_string('received."CTRYNM"') }} as "CTRYNM",
        received."WDCD" as "WDCD__received",
        received."WDNM" as "WDNM__received",
        received."LADCD" as "LADCD__received",
        received."LADNM" as "LADNM__received",
        received."CTYCD" as "CTYCD__received",
        received."CTYNM" as "CTYNM__received",
        received."RGNCD" as "RGNCD__received",
        received."RGNNM" as "RGNNM__received",
        received."CTRYCD" as "CTRYCD__received",
        received."CTRYNM" as "CTRYNM__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "WDCD",
        "WDNM",
        "LADCD",
        "LADNM",
        "CTYCD",
        "CTYNM",
        "RGNCD",
        "RGNNM",
        "CTRYCD",
        "CTRYNM",
        {{ cell_problem('"WDCD__received"', '"WDCD"', required=true) }} as "WDCD__problem",
        {{ cell_problem('"WDNM__received"', '"WDNM"') }} as "WDNM__problem",
        {{ cell_problem('"LADCD__received"', '"LADCD"') }} as "LADCD__problem",
        {{ cell_problem('"LADNM__received"', '"LADNM"') }} as "LADNM__problem",
        {{ cell_problem('"CTYCD__received"', '"CTYCD"') }} as "CTYCD__problem",
        {{ cell_problem('"CTYNM__received"', '"CTYNM"') }} as "CTYNM__problem",
        {{ cell_problem('"RGNCD__received"', '"RGNCD"') }} as "RGNCD__problem",
        {{ cell_problem('"RGNNM__received"', '"RGNNM"') }} as "RGNNM__problem",
        {{ cell_problem('"CTRYCD__received"', '"CTRYCD"') }} as "CTRYCD__problem",
        {{ cell_problem('"CTRYNM__received"', '"CTRYNM"') }} as "CTRYNM__problem"
    from typed

)

select * from checked
