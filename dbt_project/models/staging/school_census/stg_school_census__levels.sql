-- Made from schemas/returns/school_census/levels.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: levels of a return. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_school_census__levels explains it.

with

received as (

    select * from {{ source('raw', 'school_census__levels') }}

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
        {{ clean_identifier('received."levelstableid"') }} as "levelstableid",
        {{ clean_identifier('received."schoolcensustableid"') }} as "schoolcensustableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."levelsorderseqcolumn"') }} as "levelsorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        cbdslevel_codes.code as "cbdslevel",
        received."levelstableid" as "levelstableid__received",
        received."schoolcensustableid" as "schoolcensustableid__received",
        received."NativeId" as "NativeId__received",
        received."levelsorderseqcolumn" as "levelsorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        {{ code_problem('received."cbdslevel"', 'cbdslevel_codes.kind', required=true) }} as "cbdslevel__problem"
    from received
    left join codes as cbdslevel_codes
        on
            cbdslevel_codes.list_name = 'cbds_level'
            and received._year = cbdslevel_codes._year
            and received._term = cbdslevel_codes._term
            and received."cbdslevel" = cbdslevel_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        "levelstableid",
        "schoolcensustableid",
        "NativeId",
        "levelsorderseqcolumn",
        "sourceid",
        "cbdslevel",
        {{ cell_problem('"levelstableid__received"', '"levelstableid"', required=true) }}
            as "levelstableid__problem",
        {{ cell_problem('"schoolcensustableid__received"', '"schoolcensustableid"', required=true) }}
            as "schoolcensustableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem('"levelsorderseqcolumn__received"', '"levelsorderseqcolumn"', required=true) }}
            as "levelsorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        "cbdslevel__problem"
    from typed

)

select * from checked
