-- Made from schemas/returns/ssda903/reviews.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: reviews, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An
-- authority keeps one row for each CHILD, REVIEW.

with

staged as (

    select * from {{ ref('stg_ssda903__reviews') }}

),

authorities as (

    select
        la_code,
        la_name
    from {{ ref('authorities') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        {{ la_suffix(whole_number_text('staged."CHILD"')) }} as "CHILD",
        staged."DOB",
        staged."REVIEW",
        staged."REVIEW_CODE",
        authorities.la_name as "LA",
        staged._year as "YEAR",
        case
            when staged."CHILD" is null
                then 'NoIdentifier'
            when {{ matches_whole('lower(staged."CHILD")', '(grand |sub)?totals?:?') }}
                then 'TotalRow'
        end as _removed_by
    from staged
    left join authorities
        on staged._la = authorities.la_code

),

ranked as (

    select
        *,
        row_number() over same_record as _rank,
        first_value(_file_id) over same_record as _kept_in
    from enriched
    window
        same_record as (
            partition by
                _la,
                _removed_by,
                "CHILD",
                "REVIEW",
                {{ apart_if_blank(['CHILD', 'REVIEW']) }}
            order by
                "YEAR" desc nulls last,
                "DOB" asc nulls last,
                "REVIEW_CODE" asc nulls last,
                "LA" asc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        )

),

decided as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DOB",
        "REVIEW",
        "REVIEW_CODE",
        "LA",
        "YEAR",
        _removed_by,
        _kept_in,
        case
            when _removed_by is not null then 'RowRemoved'
            when _rank > 1 then 'DuplicateRemoval'
            else 'kept'
        end as _outcome
    from ranked

)

select * from decided
