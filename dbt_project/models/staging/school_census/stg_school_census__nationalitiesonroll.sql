-- Made from schemas/returns/school_census/nationalitiesonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: nationalities of pupils on roll. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_school_census__nationalitiesonroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__nationalitiesonroll') }}

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
        {{ clean_identifier('received."nationalitiesonrolltableid"') }} as "nationalitiesonrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."nationalitiesonrollorderseqcolumn"') }} as "nationalitiesonrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        nationality_codes.code as "nationality",
        received."pupilonrolltableid" as "pupilonrolltableid__received",
        received."nationalitiesonrolltableid" as "nationalitiesonrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."nationalitiesonrollorderseqcolumn" as "nationalitiesonrollorderseqcolumn__received",
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
        "pupilonrolltableid",
        "nationalitiesonrolltableid",
        "NativeId",
        "nationalitiesonrollorderseqcolumn",
        "sourceid",
        "nationality",
        {{ cell_problem('"pupilonrolltableid__received"', '"pupilonrolltableid"', required=true) }}
            as "pupilonrolltableid__problem",
        {{ cell_problem(
            '"nationalitiesonrolltableid__received"',
            '"nationalitiesonrolltableid"',
            required=true
        ) }} as "nationalitiesonrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"nationalitiesonrollorderseqcolumn__received"',
            '"nationalitiesonrollorderseqcolumn"',
            required=true
        ) }} as "nationalitiesonrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        "nationality__problem"
    from typed

)

select * from checked
