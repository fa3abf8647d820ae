-- Made from schemas/returns/cin/source.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: source of the file. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_cin__source explains it.

with

received as (

    select * from {{ source('raw', 'cin__source') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_string('received."SourceLevel"') }} as "SourceLevel",
        {{ clean_pattern('received."LEA"', '[0-9]{3}') }} as "LEA",
        {{ clean_string('received."SoftwareCode"') }} as "SoftwareCode",
        {{ clean_string('received."Release"') }} as "Release",
        {{ clean_pattern('received."SerialNo"', '[0-9]{3,}') }} as "SerialNo",
        {{ clean_string('received."DateTime"') }} as "DateTime",
        received."SourceLevel" as "SourceLevel__received",
        received."LEA" as "LEA__received",
        received."SoftwareCode" as "SoftwareCode__received",
        received."Release" as "Release__received",
        received."SerialNo" as "SerialNo__received",
        received."DateTime" as "DateTime__received"
    from received

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
        "Release",
        "SerialNo",
        "DateTime",
        {{ cell_problem('"SourceLevel__received"', '"SourceLevel"') }} as "SourceLevel__problem",
        {{ cell_problem('"LEA__received"', '"LEA"', required=true) }} as "LEA__problem",
        {{ cell_problem('"SoftwareCode__received"', '"SoftwareCode"') }} as "SoftwareCode__problem",
        {{ cell_problem('"Release__received"', '"Release"') }} as "Release__problem",
        {{ cell_problem('"SerialNo__received"', '"SerialNo"') }} as "SerialNo__problem",
        {{ cell_problem('"DateTime__received"', '"DateTime"') }} as "DateTime__problem"
    from typed

)

select * from checked
