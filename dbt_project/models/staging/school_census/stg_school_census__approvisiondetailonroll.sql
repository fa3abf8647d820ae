-- Made from schemas/returns/school_census/approvisiondetailonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: alternative provision of pupils on roll. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_school_census__approvisiondetailonroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__approvisiondetailonroll') }}

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
        {{ clean_identifier('received."approvisiondetailonrolltableid"') }} as "approvisiondetailonrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."approvisiondetailonrollorderseqcolumn"') }} as "approvisiondetailonrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_string('received."prevurn"') }} as "prevurn",
        apreason_codes.code as "apreason",
        senprovisionentry_codes.code as "senprovisionentry",
        received."pupilonrolltableid" as "pupilonrolltableid__received",
        received."approvisiondetailonrolltableid" as "approvisiondetailonrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."approvisiondetailonrollorderseqcolumn" as "approvisiondetailonrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."prevurn" as "prevurn__received",
        {{ code_problem('received."apreason"', 'apreason_codes.kind') }} as "apreason__problem",
        {{ code_problem('received."senprovisionentry"', 'senprovisionentry_codes.kind') }}
            as "senprovisionentry__problem"
    from received
    left join codes as apreason_codes
        on
            apreason_codes.list_name = 'ap_reason'
            and received._year = apreason_codes._year
            and received._term = apreason_codes._term
            and received."apreason" = apreason_codes.raw_value
    left join codes as senprovisionentry_codes
        on
            senprovisionentry_codes.list_name = 'sen_provision'
            and received._year = senprovisionentry_codes._year
            and received._term = senprovisionentry_codes._term
            and received."senprovisionentry" = senprovisionentry_codes.raw_value

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
        "approvisiondetailonrolltableid",
        "NativeId",
        "approvisiondetailonrollorderseqcolumn",
        "sourceid",
        "prevurn",
        "apreason",
        "senprovisionentry",
        {{ cell_problem('"pupilonrolltableid__received"', '"pupilonrolltableid"', required=true) }}
            as "pupilonrolltableid__problem",
        {{ cell_problem(
            '"approvisiondetailonrolltableid__received"',
            '"approvisiondetailonrolltableid"',
            required=true
        ) }} as "approvisiondetailonrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"approvisiondetailonrollorderseqcolumn__received"',
            '"approvisiondetailonrollorderseqcolumn"',
            required=true
        ) }} as "approvisiondetailonrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"prevurn__received"', '"prevurn"') }} as "prevurn__problem",
        "apreason__problem",
        "senprovisionentry__problem"
    from typed

)

select * from checked
