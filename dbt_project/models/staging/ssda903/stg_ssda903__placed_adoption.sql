-- Made from schemas/returns/ssda903/placed_adoption.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: decisions on placement for adoption. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_ssda903__placed_adoption explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__placed_adoption') }}

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
        {{ clean_date('received."DATE_PLACED"', '%d/%m/%Y') }} as "DATE_PLACED",
        {{ clean_date('received."DATE_PLACED_CEASED"', '%d/%m/%Y') }} as "DATE_PLACED_CEASED",
        reason_placed_ceased_codes.code as "REASON_PLACED_CEASED",
        received."CHILD" as "CHILD__received",
        received."DOB" as "DOB__received",
        received."DATE_PLACED" as "DATE_PLACED__received",
        received."DATE_PLACED_CEASED" as "DATE_PLACED_CEASED__received",
        {{ code_problem('received."REASON_PLACED_CEASED"', 'reason_placed_ceased_codes.kind') }}
            as "REASON_PLACED_CEASED__problem"
    from received
    left join codes as reason_placed_ceased_codes
        on
            reason_placed_ceased_codes.list_name = 'reason_placed_ceased'
            and received._year = reason_placed_ceased_codes._year
            and received."REASON_PLACED_CEASED" = reason_placed_ceased_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DOB",
        "DATE_PLACED",
        "DATE_PLACED_CEASED",
        "REASON_PLACED_CEASED",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        {{ cell_problem('"DATE_PLACED__received"', '"DATE_PLACED"', required=true) }} as "DATE_PLACED__problem",
        {{ cell_problem('"DATE_PLACED_CEASED__received"', '"DATE_PLACED_CEASED"') }}
            as "DATE_PLACED_CEASED__problem",
        "REASON_PLACED_CEASED__problem"
    from typed

)

select * from checked
