-- Made from schemas/returns/ssda903/missing.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: missing and away without authorisation. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_ssda903__missing explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__missing') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_ssda903') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        {{ clean_identifier('received."CHILD"') }} as "CHILD",
        {{ clean_date('received."DOB"', '%d/%m/%Y') }} as "DOB",
        missing_codes.code as "MISSING",
        {{ clean_date('received."MIS_START"', '%d/%m/%Y') }} as "MIS_START",
        {{ clean_date('received."MIS_END"', '%d/%m/%Y') }} as "MIS_END",
        received."CHILD" as "CHILD__received",
        received."DOB" as "DOB__received",
        {{ code_problem('received."MISSING"', 'missing_codes.kind', required=true) }} as "MISSING__problem",
        received."MIS_START" as "MIS_START__received",
        received."MIS_END" as "MIS_END__received"
    from received
    left join codes as missing_codes
        on
            missing_codes.list_name = 'missing'
            and received._year = missing_codes._year
            and received."MISSING" = missing_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DOB",
        "MISSING",
        "MIS_START",
        "MIS_END",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        "MISSING__problem",
        {{ cell_problem('"MIS_START__received"', '"MIS_START"', required=true) }} as "MIS_START__problem",
        {{ cell_problem('"MIS_END__received"', '"MIS_END"') }} as "MIS_END__problem"
    from typed

)

select * from checked
