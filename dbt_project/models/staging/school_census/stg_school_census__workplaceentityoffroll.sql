-- Made from schemas/returns/school_census/workplaceentityoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: work placements of pupils no longer on roll. A cell that cannot be read is empty here, and
-- its `__problem` column says why; fnd_school_census__workplaceentityoffroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__workplaceentityoffroll') }}

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
        {{ clean_identifier('received."learningaimsoffrolltableid"') }} as "learningaimsoffrolltableid",
        {{ clean_identifier('received."workplaceentityoffrolltableid"') }} as "workplaceentityoffrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."workplaceentityoffrollorderseqcolumn"') }} as "workplaceentityoffrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_date('received."wpstartdate"', '%Y-%b-%d %H:%M:%S') }} as "wpstartdate",
        {{ clean_date('received."wpenddate"', '%Y-%b-%d %H:%M:%S') }} as "wpenddate",
        {{ clean_integer('received."wphours"') }} as "wphours",
        {{ clean_pattern('received."wpemployerid"', '[0-9]+') }} as "wpemployerid",
        wpmode_codes.code as "wpmode",
        received."learningaimsoffrolltableid" as "learningaimsoffrolltableid__received",
        received."workplaceentityoffrolltableid" as "workplaceentityoffrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."workplaceentityoffrollorderseqcolumn" as "workplaceentityoffrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."wpstartdate" as "wpstartdate__received",
        received."wpenddate" as "wpenddate__received",
        received."wphours" as "wphours__received",
        received."wpemployerid" as "wpemployerid__received",
        {{ code_problem('received."wpmode"', 'wpmode_codes.kind') }} as "wpmode__problem"
    from received
    left join codes as wpmode_codes
        on
            wpmode_codes.list_name = 'workplace_mode'
            and received._year = wpmode_codes._year
            and received._term = wpmode_codes._term
            and received."wpmode" = wpmode_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        "learningaimsoffrolltableid",
        "workplaceentityoffrolltableid",
        "NativeId",
        "workplaceentityoffrollorderseqcolumn",
        "sourceid",
        "wpstartdate",
        "wpenddate",
        "wphours",
        "wpemployerid",
        "wpmode",
        {{ cell_problem(
            '"learningaimsoffrolltableid__received"',
            '"learningaimsoffrolltableid"',
            required=true
        ) }} as "learningaimsoffrolltableid__problem",
        {{ cell_problem(
            '"workplaceentityoffrolltableid__received"',
            '"workplaceentityoffrolltableid"',
            required=true
        ) }} as "workplaceentityoffrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"workplaceentityoffrollorderseqcolumn__received"',
            '"workplaceentityoffrollorderseqcolumn"',
            required=true
        ) }} as "workplaceentityoffrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"wpstartdate__received"', '"wpstartdate"') }} as "wpstartdate__problem",
        {{ cell_problem('"wpenddate__received"', '"wpenddate"') }} as "wpenddate__problem",
        {{ cell_problem('"wphours__received"', '"wphours"') }} as "wphours__problem",
        {{ cell_problem('"wpemployerid__received"', '"wpemployerid"') }} as "wpemployerid__problem",
        "wpmode__problem"
    from typed

)

select * from checked
