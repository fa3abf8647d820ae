-- Made from schemas/returns/school_census/learnersupportoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: learner support of pupils no longer on roll. A cell that cannot be read is empty here, and
-- its `__problem` column says why; fnd_school_census__learnersupportoffroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__learnersupportoffroll') }}

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
        {{ clean_identifier('received."learnersupportoffrolltableid"') }} as "learnersupportoffrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."learnersupportoffrollorderseqcolumn"') }} as "learnersupportoffrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        supportcode_codes.code as "supportcode",
        received."pupilnolongeronrolltableid" as "pupilnolongeronrolltableid__received",
        received."learnersupportoffrolltableid" as "learnersupportoffrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."learnersupportoffrollorderseqcolumn" as "learnersupportoffrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        {{ code_problem('received."supportcode"', 'supportcode_codes.kind') }} as "supportcode__problem"
    from received
    left join codes as supportcode_codes
        on
            supportcode_codes.list_name = 'learner_support_code'
            and received._year = supportcode_codes._year
            and received._term = supportcode_codes._term
            and received."supportcode" = supportcode_codes.raw_value

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
        "learnersupportoffrolltableid",
        "NativeId",
        "learnersupportoffrollorderseqcolumn",
        "sourceid",
        "supportcode",
        {{ cell_problem(
            '"pupilnolongeronrolltableid__received"',
            '"pupilnolongeronrolltableid"',
            required=true
        ) }} as "pupilnolongeronrolltableid__problem",
        {{ cell_problem(
            '"learnersupportoffrolltableid__received"',
            '"learnersupportoffrolltableid"',
            required=true
        ) }} as "learnersupportoffrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"learnersupportoffrollorderseqcolumn__received"',
            '"learnersupportoffrollorderseqcolumn"',
            required=true
        ) }} as "learnersupportoffrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        "supportcode__problem"
    from typed

)

select * from checked
