-- Made from schemas/returns/school_census/provisions.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: kinds of special provision. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_school_census__provisions explains it.

with

received as (

    select * from {{ source('raw', 'school_census__provisions') }}

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
        {{ clean_identifier('received."provisionstableid"') }} as "provisionstableid",
        {{ clean_identifier('received."schooltableid"') }} as "schooltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."provisionsorderseqcolumn"') }} as "provisionsorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        specialschooltype_codes.code as "specialschooltype",
        received."provisionstableid" as "provisionstableid__received",
        received."schooltableid" as "schooltableid__received",
        received."NativeId" as "NativeId__received",
        received."provisionsorderseqcolumn" as "provisionsorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        {{ code_problem('received."specialschooltype"', 'specialschooltype_codes.kind') }}
            as "specialschooltype__problem"
    from received
    left join codes as specialschooltype_codes
        on
            specialschooltype_codes.list_name = 'special_school_type'
            and received._year = specialschooltype_codes._year
            and received._term = specialschooltype_codes._term
            and received."specialschooltype" = specialschooltype_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        "provisionstableid",
        "schooltableid",
        "NativeId",
        "provisionsorderseqcolumn",
        "sourceid",
        "specialschooltype",
        {{ cell_problem('"provisionstableid__received"', '"provisionstableid"', required=true) }}
            as "provisionstableid__problem",
        {{ cell_problem('"schooltableid__received"', '"schooltableid"', required=true) }}
            as "schooltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"provisionsorderseqcolumn__received"',
            '"provisionsorderseqcolumn"',
            required=true
        ) }} as "provisionsorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        "specialschooltype__problem"
    from typed

)

select * from checked
