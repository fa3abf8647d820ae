-- Made from schemas/returns/ssda903/header.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: children. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_ssda903__header explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__header') }}

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
        sex_codes.code as "SEX",
        {{ clean_date('received."DOB"', '%d/%m/%Y') }} as "DOB",
        ethnic_codes.code as "ETHNIC",
        {{ clean_string('received."UPN"') }} as "UPN",
        mother_codes.code as "MOTHER",
        {{ clean_date('received."MC_DOB"', '%d/%m/%Y') }} as "MC_DOB",
        received."CHILD" as "CHILD__received",
        {{ code_problem('received."SEX"', 'sex_codes.kind', required=true) }} as "SEX__problem",
        received."DOB" as "DOB__received",
        {{ code_problem('received."ETHNIC"', 'ethnic_codes.kind', required=true) }} as "ETHNIC__problem",
        received."UPN" as "UPN__received",
        {{ code_problem('received."MOTHER"', 'mother_codes.kind') }} as "MOTHER__problem",
        received."MC_DOB" as "MC_DOB__received"
    from received
    left join codes as sex_codes
        on
            sex_codes.list_name = 'sex'
            and received._year = sex_codes._year
            and received."SEX" = sex_codes.raw_value
    left join codes as ethnic_codes
        on
            ethnic_codes.list_name = 'ethnic'
            and received._year = ethnic_codes._year
            and received."ETHNIC" = ethnic_codes.raw_value
    left join codes as mother_codes
        on
            mother_codes.list_name = 'flag_0_1'
            and received._year = mother_codes._year
            and received."MOTHER" = mother_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "SEX",
        "DOB",
        "ETHNIC",
        "UPN",
        "MOTHER",
        "MC_DOB",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        "SEX__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        "ETHNIC__problem",
        {{ cell_problem('"UPN__received"', '"UPN"', required=true) }} as "UPN__problem",
        "MOTHER__problem",
        {{ cell_problem('"MC_DOB__received"', '"MC_DOB"') }} as "MC_DOB__problem"
    from typed

)

select * from checked
