-- Made from schemas/returns/ssda903/dolo.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: deprivation of liberty. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_ssda903__dolo explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__dolo') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        {{ clean_identifier('received."CHILD"') }} as "CHILD",
        {{ clean_date('received."DOB"', '%d/%m/%Y') }} as "DOB",
        {{ clean_date('received."DOLO_START"', '%d/%m/%Y') }} as "DOLO_START",
        {{ clean_date('received."DOLO_END"', '%d/%m/%Y') }} as "DOLO_END",
        received."CHILD" as "CHILD__received",
        received."DOB" as "DOB__received",
        received."DOLO_START" as "DOLO_START__received",
        received."DOLO_END" as "DOLO_END__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DOB",
        "DOLO_START",
        "DOLO_END",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        {{ cell_problem('"DOLO_START__received"', '"DOLO_START"', required=true) }} as "DOLO_START__problem",
        {{ cell_problem('"DOLO_END__received"', '"DOLO_END"') }} as "DOLO_END__problem"
    from typed

)

select * from checked
