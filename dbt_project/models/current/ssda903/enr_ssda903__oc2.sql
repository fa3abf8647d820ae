-- Made from schemas/returns/ssda903/oc2.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: health and outcomes (oc2), enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each distinct set of its 14 key columns.

with

staged as (

    select * from {{ ref('stg_ssda903__oc2') }}

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
        staged."SDQ_SCORE",
        staged."SDQ_REASON",
        staged."CONVICTED",
        staged."HEALTH_CHECK",
        staged."IMMUNISATIONS",
        staged."TEETH_CHECK",
        staged."HEALTH_ASSESSMENT",
        staged."SUBSTANCE_MISUSE",
        staged."INTERVENTION_RECEIVED",
        staged."INTERVENTION_OFFERED",
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
                "DOB",
                "SDQ_SCORE",
                "SDQ_REASON",
                "CONVICTED",
                "HEALTH_CHECK",
                "IMMUNISATIONS",
                "TEETH_CHECK",
                "HEALTH_ASSESSMENT",
                "SUBSTANCE_MISUSE",
                "INTERVENTION_RECEIVED",
                "INTERVENTION_OFFERED",
                "LA",
                "YEAR",
                {{ apart_if_blank(['CHILD', 'DOB']) }}
            order by
                "YEAR" desc nulls last,
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
        "SDQ_SCORE",
        "SDQ_REASON",
        "CONVICTED",
        "HEALTH_CHECK",
        "IMMUNISATIONS",
        "TEETH_CHECK",
        "HEALTH_ASSESSMENT",
        "SUBSTANCE_MISUSE",
        "INTERVENTION_RECEIVED",
        "INTERVENTION_OFFERED",
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
