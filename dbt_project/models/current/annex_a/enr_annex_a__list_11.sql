-- Made from schemas/returns/annex_a/list_11.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: adopters, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An
-- authority keeps one row for each Individual adopter identifier, Date enquiry received.

with

staged as (

    select * from {{ ref('stg_annex_a__list_11') }}

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
        staged._month,
        staged."Individual adopter identifier",
        staged."Family identifier",
        staged."Gender",
        staged."Ethnicity",
        staged."Disability",
        staged."Is the (prospective) adopter fostering for adoption?",
        staged."Date enquiry received",
        staged."Date Stage 1 started",
        staged."Date Stage 1 ended",
        staged."Date Stage 2 started",
        staged."Date Stage 2 ended",
        staged."Date application submitted",
        staged."Date application approved",
        staged."Date adopter matched with child(ren)",
        staged."Date child/children placed with adopter(s)",
        staged."No. of children placed",
        staged."Date of Adoption Order",
        staged."Date of leaving adoption process",
        staged."Reason for leaving adoption process",
        authorities.la_name as "LA",
        staged._month as "Month",
        staged._year as "Year",
        case
            when staged."Individual adopter identifier" is null
                then 'NoIdentifier'
            when {{ matches_whole(
            'lower(staged."Individual adopter identifier")',
            '(child|individual|adopter).*(id|identifier)( .*)?'
        ) }}
                then 'HeadingRow'
            when {{ matches_whole(
            'lower(staged."Individual adopter identifier")',
            '(grand |sub)?[ -]?totals?([ :].*)?'
        ) }}
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
                _year,
                _month,
                "Individual adopter identifier",
                "Date enquiry received",
                {{ apart_if_blank(['Individual adopter identifier', 'Date enquiry received']) }}
            order by
                "Year" desc nulls last,
                "Month" desc nulls last,
                "Family identifier" asc nulls last,
                "Gender" asc nulls last,
                "Ethnicity" asc nulls last,
                "Disability" asc nulls last,
                "Is the (prospective) adopter fostering for adoption?" asc nulls last,
                "Date Stage 1 started" asc nulls last,
                "Date Stage 1 ended" asc nulls last,
                "Date Stage 2 started" asc nulls last,
                "Date Stage 2 ended" asc nulls last,
                "Date application submitted" asc nulls last,
                "Date application approved" asc nulls last,
                "Date adopter matched with child(ren)" asc nulls last,
                "Date child/children placed with adopter(s)" asc nulls last,
                "No. of children placed" asc nulls last,
                "Date of Adoption Order" asc nulls last,
                "Date of leaving adoption process" asc nulls last,
                "Reason for leaving adoption process" asc nulls last,
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
        _month,
        "Individual adopter identifier",
        "Family identifier",
        "Gender",
        "Ethnicity",
        "Disability",
        "Is the (prospective) adopter fostering for adoption?",
        "Date enquiry received",
        "Date Stage 1 started",
        "Date Stage 1 ended",
        "Date Stage 2 started",
        "Date Stage 2 ended",
        "Date application submitted",
        "Date application approved",
        "Date adopter matched with child(ren)",
        "Date child/children placed with adopter(s)",
        "No. of children placed",
        "Date of Adoption Order",
        "Date of leaving adoption process",
        "Reason for leaving adoption process",
        "LA",
        "Month",
        "Year",
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
