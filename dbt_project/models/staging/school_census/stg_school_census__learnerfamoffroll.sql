-- Made from schemas/returns/school_census/learnerfamoffroll.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: learner funding and monitoring of pupils no longer on roll. A cell that cannot be read is
-- empty here, and its `__problem` column says why; fnd_school_census__learnerfamoffroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__learnerfamoffroll') }}

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
        {{ clean_identifier('received."learnerfamoffrolltableid"') }} as "learnerfamoffrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."learnerfamoffrollorderseqcolumn"') }} as "learnerfamoffrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_integer('received."learnerfamhours"') }} as "learnerfamhours",
        learnerfamtype_codes.code as "learnerfamtype",
        learnerfamcode_codes.code as "learnerfamcode",
        received."pupilnolongeronrolltableid" as "pupilnolongeronrolltableid__received",
        received."learnerfamoffrolltableid" as "learnerfamoffrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."learnerfamoffrollorderseqcolumn" as "learnerfamoffrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."learnerfamhours" as "learnerfamhours__received",
        {{ code_problem('received."learnerfamtype"', 'learnerfamtype_codes.kind') }} as "learnerfamtype__problem",
        {{ code_problem('received."learnerfamcode"', 'learnerfamcode_codes.kind') }} as "learnerfamcode__problem"
    from received
    left join codes as learnerfamtype_codes
        on
            learnerfamtype_codes.list_name = 'learner_fam_type'
            and received._year = learnerfamtype_codes._year
            and received._term = learnerfamtype_codes._term
            and received."learnerfamtype" = learnerfamtype_codes.raw_value
    left join codes as learnerfamcode_codes
        on
            learnerfamcode_codes.list_name = 'learner_fam_code_offroll'
            and received._year = learnerfamcode_codes._year
            and received._term = learnerfamcode_codes._term
            and received."learnerfamcode" = learnerfamcode_codes.raw_value

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
        "learnerfamoffrolltableid",
        "NativeId",
        "learnerfamoffrollorderseqcolumn",
        "sourceid",
        "learnerfamhours",
        "learnerfamtype",
        "learnerfamcode",
        {{ cell_problem(
            '"pupilnolongeronrolltableid__received"',
            '"pupilnolongeronrolltableid"',
            required=true
        ) }} as "pupilnolongeronrolltableid__problem",
        {{ cell_problem(
            '"learnerfamoffrolltableid__received"',
            '"learnerfamoffrolltableid"',
            required=true
        ) }} as "learnerfamoffrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"learnerfamoffrollorderseqcolumn__received"',
            '"learnerfamoffrollorderseqcolumn"',
            required=true
        ) }} as "learnerfamoffrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"learnerfamhours__received"', '"learnerfamhours"') }} as "learnerfamhours__problem",
        "learnerfamtype__problem",
        "learnerfamcode__problem"
    from typed

)

select * from checked
