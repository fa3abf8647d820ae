-- Made from schemas/returns/school_census/nationalitiesoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: nationalities of pupils no longer on roll. A cell that cannot be read is empty here, and
-- its `__problem` column says why; fnd_school_census__nationalitiesoffroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__nationalitiesoffroll') }}

),

codes as (

    select distinct
        list_name,
        _year,
        _term,
        raw_value,
        code,
        kind
    from {{ ref('value_map_school_census') }}

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
        {{ clean_identifier('received."nationalitiesoffrolltableid"') }} as "nationalitiesoffrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."nationalitiesoffrollorderseqcolumn"') }} as "nationalitiesoffrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        nationality_codes.code as "nationality",
        received."pupilnolongeronrolltableid" as "pupilnolongeronrolltableid__received",
        received."nationalitiesoffrolltableid" as "nationalitiesoffrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."nationalitiesoffrollorderseqcolumn" as "nationalitiesoffrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        {{ code_problem('received."nationality"', 'nationality_codes.kind') }} as "nationality__problem"
    from received
    left join codes as nationality_codes
        on
            nationality_codes.list_name = 'country'
            and received._year = nationality_codes._year
            and received._term = nationality_codes._term
            and received."nationality" = nationality_codes.raw_value

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
        "nationalitiesoffrolltableid",
        "NativeId",
        "nationalitiesoffrollorderseqcolumn",
        "sourceid",
        "nationality",
        {{ cell_problem(
            '"pupilnolongeronrolltableid__received"',
            '"pupilnolongeronrolltableid"',
            required=true
        ) }} as "pupilnolongeronrolltableid__problem",
        {{ cell_problem(
            '"nationalitiesoffrolltableid__received"',
            '"nationalitiesoffrolltableid"',
            required=true
        ) }} as "nationalitiesoffrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"nationalitiesoffrollorderseqcolumn__received"',
            '"nationalitiesoffrollorderseqcolumn"',
            required=true
        ) }} as "nationalitiesoffrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        "nationality__problem"
    from typed

)

select * from checked
