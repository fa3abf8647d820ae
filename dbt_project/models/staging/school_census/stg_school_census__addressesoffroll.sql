-- Made from schemas/returns/school_census/addressesoffroll.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: addresses of pupils no longer on roll. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_school_census__addressesoffroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__addressesoffroll') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._term,
        received._school_type,
        {{ clean_identifier('received."pupilnolongeronrolltableid"') }} as "pupilnolongeronrolltableid",
        {{ clean_identifier('received."addressesoffrolltableid"') }} as "addressesoffrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."addressesoffrollorderseqcolumn"') }} as "addressesoffrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_pattern('received."uniquepropertyreferencenumber"', '0*[1-9][0-9]{0,11}') }} as "uniquepropertyreferencenumber",
        {{ clean_postcode('received."postcode"') }} as "postcode",
        received."pupilnolongeronrolltableid" as "pupilnolongeronrolltableid__received",
        received."addressesoffrolltableid" as "addressesoffrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."addressesoffrollorderseqcolumn" as "addressesoffrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."uniquepropertyreferencenumber" as "uniquepropertyreferencenumber__received",
        received."postcode" as "postcode__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        "pupilnolongeronrolltableid",
        "addressesoffrolltableid",
        "NativeId",
        "addressesoffrollorderseqcolumn",
        "sourceid",
        "uniquepropertyreferencenumber",
        "postcode",
        {{ cell_problem(
            '"pupilnolongeronrolltableid__received"',
            '"pupilnolongeronrolltableid"',
            required=true
        ) }} as "pupilnolongeronrolltableid__problem",
        {{ cell_problem(
            '"addressesoffrolltableid__received"',
            '"addressesoffrolltableid"',
            required=true
        ) }} as "addressesoffrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"addressesoffrollorderseqcolumn__received"',
            '"addressesoffrollorderseqcolumn"',
            required=true
        ) }} as "addressesoffrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"uniquepropertyreferencenumber__received"', '"uniquepropertyreferencenumber"') }}
            as "uniquepropertyreferencenumber__problem",
        {{ cell_problem('"postcode__received"', '"postcode"') }} as "postcode__problem"
    from typed

)

select * from checked
