-- Made from schemas/returns/ssda903/ad1.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: adoptions (ad1). A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_ssda903__ad1 explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__ad1') }}

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
        {{ clean_date('received."DATE_INT"', '%d/%m/%Y') }} as "DATE_INT",
        {{ clean_date('received."DATE_MATCH"', '%d/%m/%Y') }} as "DATE_MATCH",
        foster_care_codes.code as "FOSTER_CARE",
        {{ clean_integer('received."NB_ADOPTR"') }} as "NB_ADOPTR",
        sex_adoptr_codes.code as "SEX_ADOPTR",
        ls_adoptr_codes.code as "LS_ADOPTR",
        received."CHILD" as "CHILD__received",
        received."DOB" as "DOB__received",
        received."DATE_INT" as "DATE_INT__received",
        received."DATE_MATCH" as "DATE_MATCH__received",
        {{ code_problem('received."FOSTER_CARE"', 'foster_care_codes.kind', required=true) }}
            as "FOSTER_CARE__problem",
        received."NB_ADOPTR" as "NB_ADOPTR__received",
        {{ code_problem('received."SEX_ADOPTR"', 'sex_adoptr_codes.kind', required=true) }}
            as "SEX_ADOPTR__problem",
        {{ code_problem('received."LS_ADOPTR"', 'ls_adoptr_codes.kind', required=true) }} as "LS_ADOPTR__problem"
    from received
    left join codes as foster_care_codes
        on
            foster_care_codes.list_name = 'foster_care'
            and received._year = foster_care_codes._year
            and received."FOSTER_CARE" = foster_care_codes.raw_value
    left join codes as sex_adoptr_codes
        on
            sex_adoptr_codes.list_name = 'sex_adoptr'
            and received._year = sex_adoptr_codes._year
            and received."SEX_ADOPTR" = sex_adoptr_codes.raw_value
    left join codes as ls_adoptr_codes
        on
            ls_adoptr_codes.list_name = 'ls_adoptr'
            and received._year = ls_adoptr_codes._year
            and received."LS_ADOPTR" = ls_adoptr_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DOB",
        "DATE_INT",
        "DATE_MATCH",
        "FOSTER_CARE",
        "NB_ADOPTR",
        "SEX_ADOPTR",
        "LS_ADOPTR",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        {{ cell_problem('"DATE_INT__received"', '"DATE_INT"', required=true) }} as "DATE_INT__problem",
        {{ cell_problem('"DATE_MATCH__received"', '"DATE_MATCH"', required=true) }} as "DATE_MATCH__problem",
        "FOSTER_CARE__problem",
        {{ cell_problem('"NB_ADOPTR__received"', '"NB_ADOPTR"', required=true) }} as "NB_ADOPTR__problem",
        "SEX_ADOPTR__problem",
        "LS_ADOPTR__problem"
    from typed

)

select * from checked
