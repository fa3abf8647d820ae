-- Made from schemas/returns/ssda903/social_worker.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: social workers. A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_ssda903__social_worker explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__social_worker') }}

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
        {{ clean_string('received."SW_ID"') }} as "SW_ID",
        {{ clean_date('received."SW_DECOM"', '%d/%m/%Y') }} as "SW_DECOM",
        {{ clean_date('received."SW_DEC"', '%d/%m/%Y') }} as "SW_DEC",
        sw_reason_codes.code as "SW_REASON",
        received."CHILD" as "CHILD__received",
        received."DOB" as "DOB__received",
        received."SW_ID" as "SW_ID__received",
        received."SW_DECOM" as "SW_DECOM__received",
        received."SW_DEC" as "SW_DEC__received",
        {{ code_problem('received."SW_REASON"', 'sw_reason_codes.kind') }} as "SW_REASON__problem"
    from received
    left join codes as sw_reason_codes
        on
            sw_reason_codes.list_name = 'sw_reason'
            and received._year = sw_reason_codes._year
            and received."SW_REASON" = sw_reason_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DOB",
        "SW_ID",
        "SW_DECOM",
        "SW_DEC",
        "SW_REASON",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        {{ cell_problem('"SW_ID__received"', '"SW_ID"', required=true) }} as "SW_ID__problem",
        {{ cell_problem('"SW_DECOM__received"', '"SW_DECOM"', required=true) }} as "SW_DECOM__problem",
        {{ cell_problem('"SW_DEC__received"', '"SW_DEC"') }} as "SW_DEC__problem",
        "SW_REASON__problem"
    from typed

)

select * from checked
