-- Made from schemas/returns/school_census/fsmperiodsonroll.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: free school meal periods, autumn. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_school_census__fsmperiodsonroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__fsmperiodsonroll') }}

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
        {{ clean_identifier('received."fsmperiodsonrolltableid"') }} as "fsmperiodsonrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."fsmperiodsonrollorderseqcolumn"') }} as "fsmperiodsonrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_date('received."fsmstartdate"', '%Y-%b-%d %H:%M:%S') }} as "fsmstartdate",
        {{ clean_date('received."fsmenddate"', '%Y-%b-%d %H:%M:%S') }} as "fsmenddate",
        ukcountry_codes.code as "ukcountry",
        received."pupilonrolltableid" as "pupilonrolltableid__received",
        received."fsmperiodsonrolltableid" as "fsmperiodsonrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."fsmperiodsonrollorderseqcolumn" as "fsmperiodsonrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."fsmstartdate" as "fsmstartdate__received",
        received."fsmenddate" as "fsmenddate__received",
        {{ code_problem('received."ukcountry"', 'ukcountry_codes.kind') }} as "ukcountry__problem"
    from received
    left join codes as ukcountry_codes
        on
            ukcountry_codes.list_name = 'uk_country'
            and received._year = ukcountry_codes._year
            and received._term = ukcountry_codes._term
            and received."ukcountry" = ukcountry_codes.raw_value

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
        "fsmperiodsonrolltableid",
        "NativeId",
        "fsmperiodsonrollorderseqcolumn",
        "sourceid",
        "fsmstartdate",
        "fsmenddate",
        "ukcountry",
        {{ cell_problem('"pupilonrolltableid__received"', '"pupilonrolltableid"', required=true) }}
            as "pupilonrolltableid__problem",
        {{ cell_problem(
            '"fsmperiodsonrolltableid__received"',
            '"fsmperiodsonrolltableid"',
            required=true
        ) }} as "fsmperiodsonrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"fsmperiodsonrollorderseqcolumn__received"',
            '"fsmperiodsonrollorderseqcolumn"',
            required=true
        ) }} as "fsmperiodsonrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"fsmstartdate__received"', '"fsmstartdate"') }} as "fsmstartdate__problem",
        {{ cell_problem('"fsmenddate__received"', '"fsmenddate"') }} as "fsmenddate__problem",
        "ukcountry__problem"
    from typed

)

select * from checked
