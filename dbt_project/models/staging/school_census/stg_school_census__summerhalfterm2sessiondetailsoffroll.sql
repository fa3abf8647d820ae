-- Made from schemas/returns/school_census/summerhalfterm2sessiondetailsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: summer half-term attendance of pupils no longer on roll. A cell that cannot be read is
-- empty here, and its `__problem` column says why; fnd_school_census__summerhalfterm2sessiondetailsoffroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__summerhalfterm2sessiondetailsoffroll') }}

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
        {{ clean_identifier('received."summerhalfterm2sessiondetailsoffrolltableid"') }} as "summerhalfterm2sessiondetailsoffrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."summerhalfterm2sessiondetailsoffrollorderseqcolumn"') }} as "summerhalfterm2sessiondetailsoffrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_integer('received."sessions"') }} as "sessions",
        {{ clean_integer('received."absencesessions"') }} as "absencesessions",
        attendancereason_codes.code as "attendancereason",
        received."pupilnolongeronrolltableid" as "pupilnolongeronrolltableid__received",
        received."summerhalfterm2sessiondetailsoffrolltableid" as "summerhalfterm2sessiondetailsoffrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."summerhalfterm2sessiondetailsoffrollorderseqcolumn" as "summerhalfterm2sessiondetailsoffrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."sessions" as "sessions__received",
        received."absencesessions" as "absencesessions__received",
        {{ code_problem('received."attendancereason"', 'attendancereason_codes.kind') }}
            as "attendancereason__problem"
    from received
    left join codes as attendancereason_codes
        on
            attendancereason_codes.list_name = 'attendance_reason'
            and received._year = attendancereason_codes._year
            and received._term = attendancereason_codes._term
            and received."attendancereason" = attendancereason_codes.raw_value

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
        "summerhalfterm2sessiondetailsoffrolltableid",
        "NativeId",
        "summerhalfterm2sessiondetailsoffrollorderseqcolumn",
        "sourceid",
        "sessions",
        "absencesessions",
        "attendancereason",
        {{ cell_problem(
            '"pupilnolongeronrolltableid__received"',
            '"pupilnolongeronrolltableid"',
            required=true
        ) }} as "pupilnolongeronrolltableid__problem",
        {{ cell_problem(
            '"summerhalfterm2sessiondetailsoffrolltableid__received"',
            '"summerhalfterm2sessiondetailsoffrolltableid"',
            required=true
        ) }} as "summerhalfterm2sessiondetailsoffrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"summerhalfterm2sessiondetailsoffrollorderseqcolumn__received"',
            '"summerhalfterm2sessiondetailsoffrollorderseqcolumn"',
            required=true
        ) }} as "summerhalfterm2sessiondetailsoffrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"sessions__received"', '"sessions"') }} as "sessions__problem",
        {{ cell_problem('"absencesessions__received"', '"absencesessions"') }} as "absencesessions__problem",
        "attendancereason__problem"
    from typed

)

select * from checked
