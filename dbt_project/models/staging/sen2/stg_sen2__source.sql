-- Made from schemas/returns/sen2/source.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: source of the file. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_sen2__source explains it.

with

received as (

    select * from {{ source('raw', 'sen2__source') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_sen2') }}

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
        {{ clean_string('received."Release"') }} as "Release",
        {{ clean_pattern('received."SerialNo"', '[0-9]{3}') }} as "SerialNo",
        {{ clean_datetime('received."DateTime"', '%Y-%m-%dT%H:%M:%S') }} as "DateTime",
        dmo_codes.code as "DMO",
        dco_codes.code as "DCO",
        dsco_codes.code as "DSCO",
        {{ code_problem('received."SourceLevel"', 'sourcelevel_codes.kind') }} as "SourceLevel__problem",
        received."LEA" as "LEA__received",
        received."SoftwareCode" as "SoftwareCode__received",
        received."Release" as "Release__received",
        received."SerialNo" as "SerialNo__received",
        received."DateTime" as "DateTime__received",
        {{ code_problem('received."DMO"', 'dmo_codes.kind', required=true) }} as "DMO__problem",
        {{ code_problem('received."DCO"', 'dco_codes.kind', required=true) }} as "DCO__problem",
        {{ code_problem('received."DSCO"', 'dsco_codes.kind') }} as "DSCO__problem"
    from received
    left join codes as sourcelevel_codes
        on
            sourcelevel_codes.list_name = 'source_level'
            and received._year = sourcelevel_codes._year
            and received."SourceLevel" = sourcelevel_codes.raw_value
    left join codes as dmo_codes
        on
            dmo_codes.list_name = 'yes_no_recruiting'
            and received._year = dmo_codes._year
            and received."DMO" = dmo_codes.raw_value
    left join codes as dco_codes
        on
            dco_codes.list_name = 'yes_no_recruiting'
            and received._year = dco_codes._year
            and received."DCO" = dco_codes.raw_value
    left join codes as dsco_codes
        on
            dsco_codes.list_name = 'yes_no_recruiting'
            and received._year = dsco_codes._year
            and received."DSCO" = dsco_codes.raw_value

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
        "DMO",
        "DCO",
        "DSCO",
        "SourceLevel__problem",
        {{ cell_problem('"LEA__received"', '"LEA"') }} as "LEA__problem",
        {{ cell_problem('"SoftwareCode__received"', '"SoftwareCode"') }} as "SoftwareCode__problem",
        {{ cell_problem('"Release__received"', '"Release"') }} as "Release__problem",
        {{ cell_problem('"SerialNo__received"', '"SerialNo"') }} as "SerialNo__problem",
        {{ cell_problem('"DateTime__received"', '"DateTime"') }} as "DateTime__problem",
        "DMO__problem",
        "DCO__problem",
        "DSCO__problem"
    from typed

)

select * from checked
