-- Made from schemas/returns/school_census/senneeds.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: special educational needs. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_school_census__senneeds explains it.

with

received as (

    select * from {{ source('raw', 'school_census__senneeds') }}

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
        {{ clean_identifier('received."senneedstableid"') }} as "senneedstableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."senneedsorderseqcolumn"') }} as "senneedsorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_integer('received."sentyperank"') }} as "sentyperank",
        sentype_codes.code as "sentype",
        received."pupilonrolltableid" as "pupilonrolltableid__received",
        received."senneedstableid" as "senneedstableid__received",
        received."NativeId" as "NativeId__received",
        received."senneedsorderseqcolumn" as "senneedsorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."sentyperank" as "sentyperank__received",
        {{ code_problem('received."sentype"', 'sentype_codes.kind') }} as "sentype__problem"
    from received
    left join codes as sentype_codes
        on
            sentype_codes.list_name = 'sen_type'
            and received._year = sentype_codes._year
            and received._term = sentype_codes._term
            and received."sentype" = sentype_codes.raw_value

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
        "sentype__problem"
    from typed

)

select * from checked
