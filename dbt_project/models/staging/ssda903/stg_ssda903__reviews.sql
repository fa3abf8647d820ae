-- Made from schemas/returns/ssda903/reviews.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: reviews. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_ssda903__reviews explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__reviews') }}

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
        {{ clean_date('received."REVIEW"', '%d/%m/%Y') }} as "REVIEW",
        review_code_codes.code as "REVIEW_CODE",
        received."CHILD" as "CHILD__received",
        received."DOB" as "DOB__received",
        received."REVIEW" as "REVIEW__received",
        {{ code_problem('received."REVIEW_CODE"', 'review_code_codes.kind', required=true) }}
            as "REVIEW_CODE__problem"
    from received
    left join codes as review_code_codes
        on
            review_code_codes.list_name = 'review_code'
            and received._year = review_code_codes._year
            and received."REVIEW_CODE" = review_code_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DOB",
        "REVIEW",
        "REVIEW_CODE",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        {{ cell_problem('"REVIEW__received"', '"REVIEW"', required=true) }} as "REVIEW__problem",
        "REVIEW_CODE__problem"
    from typed

)

select * from checked
