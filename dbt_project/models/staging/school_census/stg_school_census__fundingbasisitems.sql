-- Made from schemas/returns/school_census/fundingbasisitems.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: grounds of early years funding. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_school_census__fundingbasisitems explains it.

with

received as (

    select * from {{ source('raw', 'school_census__fundingbasisitems') }}

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
        {{ clean_identifier('received."fundingbasisitemstableid"') }} as "fundingbasisitemstableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."fundingbasisitemsorderseqcolumn"') }} as "fundingbasisitemsorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        fundingbasis_codes.code as "fundingbasis",
        received."pupilonrolltableid" as "pupilonrolltableid__received",
        received."fundingbasisitemstableid" as "fundingbasisitemstableid__received",
        received."NativeId" as "NativeId__received",
        received."fundingbasisitemsorderseqcolumn" as "fundingbasisitemsorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        {{ code_problem('received."fundingbasis"', 'fundingbasis_codes.kind') }} as "fundingbasis__problem"
    from received
    left join codes as fundingbasis_codes
        on
            fundingbasis_codes.list_name = 'funding_basis'
            and received._year = fundingbasis_codes._year
            and received._term = fundingbasis_codes._term
            and received."fundingbasis" = fundingbasis_codes.raw_value

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
        "fundingbasisitemstableid",
        "NativeId",
        "fundingbasisitemsorderseqcolumn",
        "sourceid",
        "fundingbasis",
        {{ cell_problem('"pupilonrolltableid__received"', '"pupilonrolltableid"', required=true) }}
            as "pupilonrolltableid__problem",
        {{ cell_problem(
            '"fundingbasisitemstableid__received"',
            '"fundingbasisitemstableid"',
            required=true
        ) }} as "fundingbasisitemstableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"fundingbasisitemsorderseqcolumn__received"',
            '"fundingbasisitemsorderseqcolumn"',
            required=true
        ) }} as "fundingbasisitemsorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        "fundingbasis__problem"
    from typed

)

select * from checked
