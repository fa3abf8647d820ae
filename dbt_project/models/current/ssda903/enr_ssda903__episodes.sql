-- Made from schemas/returns/ssda903/episodes.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: episodes of care, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An
-- authority keeps one row for each CHILD, DECOM.

with

staged as (

    select * from {{ ref('stg_ssda903__episodes') }}

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
        staged."DECOM",
        staged."RNE",
        staged."LS",
        staged."CIN",
        staged."PLACE",
        staged."PLACE_PROVIDER",
        staged."DEC",
        staged."REC",
        staged."REASON_PLACE_CHANGE",
        staged."HOME_POST",
        staged."PL_POST",
        staged."URN",
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
                "DECOM",
                {{ apart_if_blank(['CHILD', 'DECOM']) }}
            order by
                "DEC" desc nulls last,
                "YEAR" desc nulls last,
                "RNE" asc nulls last,
                "LS" asc nulls last,
                "CIN" asc nulls last,
                "PLACE" asc nulls last,
                "PLACE_PROVIDER" asc nulls last,
                "REC" asc nulls last,
                "REASON_PLACE_CHANGE" asc nulls last,
                "HOME_POST" asc nulls last,
                "PL_POST" asc nulls last,
                "URN" asc nulls last,
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
        "DECOM",
        "RNE",
        "LS",
        "CIN",
        "PLACE",
        "PLACE_PROVIDER",
        "DEC",
        "REC",
        "REASON_PLACE_CHANGE",
        "HOME_POST",
        "PL_POST",
        "URN",
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
