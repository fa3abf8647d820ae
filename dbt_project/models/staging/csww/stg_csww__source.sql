-- Made from schemas/returns/csww/source.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: source of the file. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_csww__source explains it.

with

received as (

    select * from {{ source('raw', 'csww__source') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_csww') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        sourcelevel_codes.code as "SourceLevel",
        {{ clean_pattern('received."LEA"', '[0-9]{3}') }} as "LEA",
        {{ clean_string('received."SoftwareCode"') }} as "SoftwareCode",
        {{ clean_datetime('received."DateTime"', '%Y-%m-%dT%H:%M:%S') }} as "DateTime",
        {{ code_problem('received."SourceLevel"', 'sourcelevel_codes.kind') }} as "SourceLevel__problem",
        received."LEA" as "LEA__received",
        received."SoftwareCode" as "SoftwareCode__received",
        received."DateTime" as "DateTime__received"
    from received
    left join codes as sourcelevel_codes
        on
            sourcelevel_codes.list_name = 'source_level'
            and received._year = sourcelevel_codes._year
            and received."SourceLevel" = sourcelevel_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "SourceLevel",
        "LEA",
        "SoftwareCode",
        "DateTime",
        "SourceLevel__problem",
        {{ cell_problem('"LEA__received"', '"LEA"', required=true) }} as "LEA__problem",
        {{ cell_problem('"SoftwareCode__received"', '"SoftwareCode"') }} as "SoftwareCode__problem",
        {{ cell_problem('"DateTime__received"', '"DateTime"') }} as "DateTime__problem"
    from typed

)

select * from checked
