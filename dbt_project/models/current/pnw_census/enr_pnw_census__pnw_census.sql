-- Made from schemas/returns/pnw_census/pnw_census.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: placements north west census, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each Identifier.

with

staged as (

    select * from {{ ref('stg_pnw_census__pnw_census') }}

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
        staged."Looked after child?",
        staged."Placing Authority",
        {{ la_suffix(whole_number_text('staged."Identifier"')) }} as "Identifier",
        staged."Age",
        staged."Gender",
        staged."Ethnic Group",
        staged."How the placement was sourced",
        staged."Placement start date",
        staged."Organisation",
        staged."Provider ID",
        staged."Provider Ofsted (or equivalent) URN",
        staged."Provider Company number",
        staged."Establishment",
        staged."Registration type",
        staged."Primary registration type",
        staged."Establishment registration URN",
        staged."Establishment URN",
        staged."Host Authority",
        staged."Primary Placing at Distance Reason",
        staged."Placing at Distance Reason",
        staged."Type of provision",
        staged."UASC",
        staged."Total weekly cost",
        staged."Contribution from Social Care",
        staged."Contribution from Education",
        staged."Contribution from Health",
        staged."Does this placement cost include additional packages?",
        staged."Deprivation of Liberty Safeguards in place?",
        staged."Does this CYP require a solo placement?",
        staged."SEND",
        staged."Primary SEND category",
        staged."Primary SEND need",
        authorities.la_name as "LA",
        staged._month as "Month",
        staged._year as "Year",
        case
            when staged."Identifier" is null
                then 'NoIdentifier'
            when {{ matches_whole('lower(staged."Identifier")', '(.* )?identifier( .*)?') }}
                then 'HeadingRow'
            when {{ matches_whole('lower(staged."Identifier")', '(grand |sub)?[ -]?totals?([ :].*)?') }}
                then 'TotalRow'
            when staged."Looked after child?" is null
                then 'NotLookedAfter'
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
                "Identifier",
                {{ apart_if_blank(['Identifier']) }}
            order by
                "Placement start date" desc nulls last,
                "Year" desc nulls last,
                "Month" desc nulls last,
                "Looked after child?" asc nulls last,
                "Placing Authority" asc nulls last,
                "Age" asc nulls last,
                "Gender" asc nulls last,
                "Ethnic Group" asc nulls last,
                "How the placement was sourced" asc nulls last,
                "Organisation" asc nulls last,
                "Provider ID" asc nulls last,
                "Provider Ofsted (or equivalent) URN" asc nulls last,
                "Provider Company number" asc nulls last,
                "Establishment" asc nulls last,
                "Registration type" asc nulls last,
                "Primary registration type" asc nulls last,
                "Establishment registration URN" asc nulls last,
                "Establishment URN" asc nulls last,
                "Host Authority" asc nulls last,
                "Primary Placing at Distance Reason" asc nulls last,
                "Placing at Distance Reason" asc nulls last,
                "Type of provision" asc nulls last,
                "UASC" asc nulls last,
                "Total weekly cost" asc nulls last,
                "Contribution from Social Care" asc nulls last,
                "Contribution from Education" asc nulls last,
                "Contribution from Health" asc nulls last,
                "Does this placement cost include additional packages?" asc nulls last,
                "Deprivation of Liberty Safeguards in place?" asc nulls last,
                "Does this CYP require a solo placement?" asc nulls last,
                "SEND" asc nulls last,
                "Primary SEND category" asc nulls last,
                "Primary SEND need" asc nulls last,
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
        "Looked after child?",
        "Placing Authority",
        "Identifier",
        "Age",
        "Gender",
        "Ethnic Group",
        "How the placement was sourced",
        "Placement start date",
        "Organisation",
        "Provider ID",
        "Provider Ofsted (or equivalent) URN",
        "Provider Company number",
        "Establishment",
        "Registration type",
        "Primary registration type",
        "Establishment registration URN",
        "Establishment URN",
        "Host Authority",
        "Primary Placing at Distance Reason",
        "Placing at Distance Reason",
        "Type of provision",
        "UASC",
        "Total weekly cost",
        "Contribution from Social Care",
        "Contribution from Education",
        "Contribution from Health",
        "Does this placement cost include additional packages?",
        "Deprivation of Liberty Safeguards in place?",
        "Does this CYP require a solo placement?",
        "SEND",
        "Primary SEND category",
        "Primary SEND need",
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
