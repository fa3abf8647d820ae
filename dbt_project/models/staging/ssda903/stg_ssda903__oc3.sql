-- Made from schemas/returns/ssda903/oc3.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: care leavers (oc3). A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_ssda903__oc3 explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__oc3') }}

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
        in_touch_codes.code as "IN_TOUCH",
        activ_codes.code as "ACTIV",
        accom_codes.code as "ACCOM",
        received."CHILD" as "CHILD__received",
        received."DOB" as "DOB__received",
        {{ code_problem('received."IN_TOUCH"', 'in_touch_codes.kind', required=true) }} as "IN_TOUCH__problem",
        {{ code_problem('received."ACTIV"', 'activ_codes.kind', required=true) }} as "ACTIV__problem",
        {{ code_problem('received."ACCOM"', 'accom_codes.kind', required=true) }} as "ACCOM__problem"
    from received
    left join codes as in_touch_codes
        on
            in_touch_codes.list_name = 'in_touch'
            and received._year = in_touch_codes._year
            and received."IN_TOUCH" = in_touch_codes.raw_value
    left join codes as activ_codes
        on
            activ_codes.list_name = 'activ'
            and received._year = activ_codes._year
            and received."ACTIV" = activ_codes.raw_value
    left join codes as accom_codes
        on
            accom_codes.list_name = 'accom'
            and received._year = accom_codes._year
            and received."ACCOM" = accom_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DOB",
        "IN_TOUCH",
        "ACTIV",
        "ACCOM",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        "IN_TOUCH__problem",
        "ACTIV__problem",
        "ACCOM__problem"
    from typed

)

select * from checked
