-- Made from schemas/returns/school_census/annualsessiondetailsonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: annual absence of pupils on roll. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_school_census__annualsessiondetailsonroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__annualsessiondetailsonroll') }}

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
        {{ clean_identifier('received."pupilonrolltableid"') }} as "pupilonrolltableid",
        {{ clean_identifier('received."annualsessiondetailsonrolltableid"') }} as "annualsessiondetailsonrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."annualsessiondetailsonrollorderseqcolumn"') }} as "annualsessiondetailsonrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_integer('received."absencesessions"') }} as "absencesessions",
        attendancereason_codes.code as "attendancereason",
        received."pupilonrolltableid" as "pupilonrolltableid__received",
        received."annualsessiondetailsonrolltableid" as "annualsessiondetailsonrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."annualsessiondetailsonrollorderseqcolumn" as "annualsessiondetailsonrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
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
        "pupilonrolltableid",
        "annualsessiondetailsonrolltableid",
        "NativeId",
        "annualsessiondetailsonrollorderseqcolumn",
        "sourceid",
        "absencesessions",
        "attendancereason",
        {{ cell_problem('"pupilonrolltableid__received"', '"pupilonrolltableid"', required=true) }}
            as "pupilonrolltableid__problem",
        {{ cell_problem(
            '"annualsessiondetailsonrolltableid__received"',
            '"annualsessiondetailsonrolltableid"',
            required=true
        ) }} as "annualsessiondetailsonrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"annualsessiondetailsonrollorderseqcolumn__received"',
            '"annualsessiondetailsonrollorderseqcolumn"',
            required=true
        ) }} as "annualsessiondetailsonrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"absencesessions__received"', '"absencesessions"') }} as "absencesessions__problem",
        "attendancereason__problem"
    from typed

)

select * from checked
