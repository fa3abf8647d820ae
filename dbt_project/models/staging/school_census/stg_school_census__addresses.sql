-- Made from schemas/returns/school_census/addresses.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: addresses of pupils on roll, spring and summer. A cell that cannot be read is empty here,
-- and its `__problem` column says why; fnd_school_census__addresses explains it.

with

received as (

    select * from {{ source('raw', 'school_census__addresses') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._term,
        received._school_type,
        {{ clean_identifier('received."pupilonrolltableid"') }} as "pupilonrolltableid",
        {{ clean_identifier('received."addressestableid"') }} as "addressestableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."addressesorderseqcolumn"') }} as "addressesorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_pattern('received."uniquepropertyreferencenumber"', '0*[1-9][0-9]{0,11}') }} as "uniquepropertyreferencenumber",
        {{ clean_postcode('received."postcode"') }} as "postcode",
        {{ clean_string('received."saon"') }} as "saon",
        {{ clean_string('received."paon"') }} as "paon",
        {{ clean_string('received."street"') }} as "street",
        {{ clean_string('received."locality"') }} as "locality",
        {{ clean_string('received."town"') }} as "town",
        {{ clean_string('received."administrativearea"') }} as "administrativearea",
        {{ clean_string('received."posttown"') }} as "posttown",
        {{ clean_string('received."addressline1"') }} as "addressline1",
        {{ clean_string('received."addressline2"') }} as "addressline2",
        {{ clean_string('received."addressline3"') }} as "addressline3",
        {{ clean_string('received."addressline4"') }} as "addressline4",
        {{ clean_string('received."addressline5"') }} as "addressline5",
        received."pupilonrolltableid" as "pupilonrolltableid__received",
        received."addressestableid" as "addressestableid__received",
        received."NativeId" as "NativeId__received",
        received."addressesorderseqcolumn" as "addressesorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."uniquepropertyreferencenumber" as "uniquepropertyreferencenumber__received",
        received."postcode" as "postcode__received",
        received."saon" as "saon__received",
        received."paon" as "paon__received",
        received."street" as "street__received",
        received."locality" as "locality__received",
        received."town" as "town__received",
        received."administrativearea" as "administrativearea__received",
        received."posttown" as "posttown__received",
        received."addressline1" as "addressline1__received",
        received."addressline2" as "addressline2__received",
        received."addressline3" as "addressline3__received",
        received."addressline4" as "addressline4__received",
        received."addressline5" as "addressline5__received"
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
        "pupilonrolltableid",
        "addressestableid",
        "NativeId",
        "addressesorderseqcolumn",
        "sourceid",
        "uniquepropertyreferencenumber",
        "postcode",
        "saon",
        "paon",
        "street",
        "locality",
        "town",
        "administrativearea",
        "posttown",
        "addressline1",
        "addressline2",
        "addressline3",
        "addressline4",
        "addressline5",
        {{ cell_problem('"pupilonrolltableid__received"', '"pupilonrolltableid"', required=true) }}
            as "pupilonrolltableid__problem",
        {{ cell_problem('"addressestableid__received"', '"addressestableid"', required=true) }}
            as "addressestableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"addressesorderseqcolumn__received"',
            '"addressesorderseqcolumn"',
            required=true
        ) }} as "addressesorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"uniquepropertyreferencenumber__received"', '"uniquepropertyreferencenumber"') }}
            as "uniquepropertyreferencenumber__problem",
        {{ cell_problem('"postcode__received"', '"postcode"') }} as "postcode__problem",
        {{ cell_problem('"saon__received"', '"saon"') }} as "saon__problem",
        {{ cell_problem('"paon__received"', '"paon"') }} as "paon__problem",
        {{ cell_problem('"street__received"', '"street"') }} as "street__problem",
        {{ cell_problem('"locality__received"', '"locality"') }} as "locality__problem",
        {{ cell_problem('"town__received"', '"town"') }} as "town__problem",
        {{ cell_problem('"administrativearea__received"', '"administrativearea"') }}
            as "administrativearea__problem",
        {{ cell_problem('"posttown__received"', '"posttown"') }} as "posttown__problem",
        {{ cell_problem('"addressline1__received"', '"addressline1"') }} as "addressline1__problem",
        {{ cell_problem('"addressline2__received"', '"addressline2"') }} as "addressline2__problem",
        {{ cell_problem('"addressline3__received"', '"addressline3"') }} as "addressline3__problem",
        {{ cell_problem('"addressline4__received"', '"addressline4"') }} as "addressline4__problem",
        {{ cell_problem('"addressline5__received"', '"addressline5"') }} as "addressline5__problem"
    from typed

)

select * from checked
