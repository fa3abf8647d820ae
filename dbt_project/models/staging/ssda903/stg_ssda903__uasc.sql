-- Made from schemas/returns/ssda903/uasc.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: unaccompanied asylum-seeking children. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_ssda903__uasc explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__uasc') }}

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
        sex_codes.code as "SEX",
        {{ clean_date('received."DUC"', '%d/%m/%Y') }} as "DUC",
        received."CHILD" as "CHILD__received",
        received."DOB" as "DOB__received",
        {{ code_problem('received."SEX"', 'sex_codes.kind', required=true) }} as "SEX__problem",
        received."DUC" as "DUC__received"
    from received
    left join codes as sex_codes
        on
            sex_codes.list_name = 'sex_uasc'
            and received._year = sex_codes._year
            and received."SEX" = sex_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DOB",
        "SEX",
        "DUC",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        "SEX__problem",
        {{ cell_problem('"DUC__received"', '"DUC"') }} as "DUC__problem"
    from typed

)

select * from checked
