-- Made from schemas/returns/school_census/senneeds.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: special educational needs. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_school_census__senneeds explains it.

with

received as (

    select * from {{ source('raw', 'school_census__senneeds') }}

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
        {{ clean_identifier('received."senneedstableid"') }} as "senneedstableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."senneedsorderseqcolumn"') }} as "senneedsorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_integer('received."sentyperank"') }} as "sentyperank",
        {{ clean_string('received."sentype"') }} as "sentype",
        received."pupilonrolltableid" as "pupilonrolltableid__received",
        received."senneedstableid" as "senneedstableid__received",
        received."NativeId" as "NativeId__received",
        received."senneedsorderseqcolumn" as "senneedsorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."sentyperank" as "sentyperank__received",
        received."sentype" as "sentype__received"
    from received

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
        "senneedstableid",
        "NativeId",
        "senneedsorderseqcolumn",
        "sourceid",
        "sentyperank",
        "sentype",
        {{ cell_problem('"pupilonrolltableid__received"', '"pupilonrolltableid"', required=true) }}
            as "pupilonrolltableid__problem",
        {{ cell_problem('"senneedstableid__received"', '"senneedstableid"', required=true) }}
            as "senneedstableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem('"senneedsorderseqcolumn__received"', '"senneedsorderseqcolumn"', required=true) }}
            as "senneedsorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"sentyperank__received"', '"sentyperank"') }} as "sentyperank__problem",
        {{ cell_problem('"sentype__received"', '"sentype"') }} as "sentype__problem"
    from typed

)

select * from checked
