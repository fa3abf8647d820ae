-- Made from schemas/returns/s251/placement_costs.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: placement costs, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An
-- authority keeps one row for each Child ID, Placement start date.

with

staged as (

    select * from {{ ref('stg_s251__placement_costs') }}

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
        {{ la_suffix(whole_number_text('staged."Child ID"')) }} as "Child ID",
        staged."Date of birth",
        staged."Gender",
        staged."Ethnicity",
        staged."Disability",
        staged."Category of need",
        staged."Date of last assessment",
        staged."Does the child have an EHCP",
        staged."Is the child UASC",
        staged."Number of missing episodes in current period of care",
        staged."Legal status",
        staged."Placement start date",
        staged."Placement end date",
        staged."Date of start of current care period",
        staged."Reason for placement change",
        staged."Number of placements in last 12 months",
        staged."Number of placements in current care period",
        staged."Placement type",
        staged."Provider type",
        staged."Procurement platform",
        staged."Procurement framework",
        staged."Ofsted URN",
        staged."Home postcode",
        staged."Placement postcode",
        staged."LA of placement",
        staged."Total committed cost accrued in FY to date",
        staged."Contribution from social care provider/s",
        staged."Contribution from health provider/s",
        staged."Contribution from education provider/s",
        authorities.la_name as "LA",
        staged._year as "Year",
        staged._quarter as "Quarter",
        case
            when staged."Child ID" is null
                then 'NoIdentifier'
            when {{ matches_whole('lower(staged."Child ID")', '(grand |sub)?totals?:?') }}
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
                "Child ID",
                "Placement start date",
                {{ apart_if_blank(['Child ID', 'Placement start date']) }}
            order by
                "Year" desc nulls last,
                "Quarter" desc nulls last,
                "Placement end date" desc nulls last,
                "Date of birth" asc nulls last,
                "Gender" asc nulls last,
                "Ethnicity" asc nulls last,
                "Disability" asc nulls last,
                "Category of need" asc nulls last,
                "Date of last assessment" asc nulls last,
                "Does the child have an EHCP" asc nulls last,
                "Is the child UASC" asc nulls last,
                "Number of missing episodes in current period of care" asc nulls last,
                "Legal status" asc nulls last,
                "Date of start of current care period" asc nulls last,
                "Reason for placement change" asc nulls last,
                "Number of placements in last 12 months" asc nulls last,
                "Number of placements in current care period" asc nulls last,
                "Placement type" asc nulls last,
                "Provider type" asc nulls last,
                "Procurement platform" asc nulls last,
                "Procurement framework" asc nulls last,
                "Ofsted URN" asc nulls last,
                "Home postcode" asc nulls last,
                "Placement postcode" asc nulls last,
                "LA of placement" asc nulls last,
                "Total committed cost accrued in FY to date" asc nulls last,
                "Contribution from social care provider/s" asc nulls last,
                "Contribution from health provider/s" asc nulls last,
                "Contribution from education provider/s" asc nulls last,
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
        "Child ID",
        "Date of birth",
        "Gender",
        "Ethnicity",
        "Disability",
        "Category of need",
        "Date of last assessment",
        "Does the child have an EHCP",
        "Is the child UASC",
        "Number of missing episodes in current period of care",
        "Legal status",
        "Placement start date",
        "Placement end date",
        "Date of start of current care period",
        "Reason for placement change",
        "Number of placements in last 12 months",
        "Number of placements in current care period",
        "Placement type",
        "Provider type",
        "Procurement platform",
        "Procurement framework",
        "Ofsted URN",
        "Home postcode",
        "Placement postcode",
        "LA of placement",
        "Total committed cost accrued in FY to date",
        "Contribution from social care provider/s",
        "Contribution from health provider/s",
        "Contribution from education provider/s",
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
