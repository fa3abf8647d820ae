-- Made from schemas/returns/s251/internal_residential_costs.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: costs of the authority's own residential homes, enriched, with what becomes of it: kept,
-- RowRemoved or DuplicateRemoval. An authority keeps one row for each Asset name, Start date.

with

staged as (

    select * from {{ ref('stg_s251__internal_residential_costs') }}

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
        staged._quarter,
        {{ la_suffix(whole_number_text('staged."Asset name"')) }} as "Asset name",
        staged."Ofsted URN",
        staged."Start date",
        staged."End date",
        staged."Total committed cost accrued in FY to date",
        authorities.la_name as "LA",
        staged._year as "Year",
        staged._quarter as "Quarter",
        case
            when staged."Asset name" is null
                then 'NoIdentifier'
            when {{ matches_whole('lower(staged."Asset name")', '(grand |sub)?totals?:?') }}
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
                _quarter,
                "Asset name",
                "Start date",
                {{ apart_if_blank(['Asset name', 'Start date']) }}
            order by
                "Year" desc nulls last,
                "Quarter" desc nulls last,
                "End date" desc nulls last,
                "Ofsted URN" asc nulls last,
                "Total committed cost accrued in FY to date" asc nulls last,
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
        _quarter,
        "Asset name",
        "Ofsted URN",
        "Start date",
        "End date",
        "Total committed cost accrued in FY to date",
        "LA",
        "Year",
        "Quarter",
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
