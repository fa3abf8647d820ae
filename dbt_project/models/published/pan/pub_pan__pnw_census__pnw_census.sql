-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Placements North West census as DSA-PAN-2025 lets the region see them: signed authorities, the last 7 years
-- (instruction 2.84), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 'pnw_census'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_pnw_census__pnw_census') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 7) }}

)

select
    "Looked after child?",  -- instruction 2.70
    "Placing Authority",  -- instruction 2.70
    "Identifier",  -- instruction 3.1
    "Age",  -- instruction 2.71
    "Gender",  -- instruction 2.71
    "Ethnic Group",  -- instruction 2.71
    "How the placement was sourced",  -- instruction 2.72
    "Placement start date",  -- instruction 2.72
    "Organisation",  -- instruction 2.72
    "Provider ID",  -- instruction 2.72
    "Provider Ofsted (or equivalent) URN",  -- instruction 2.72
    "Establishment",  -- instruction 2.72
    "Registration type",  -- instruction 2.72
    "Establishment registration URN",  -- instruction 2.72
    "Establishment URN",  -- instruction 2.72
    "Host Authority",  -- instruction 2.72
    "Primary Placing at Distance Reason",  -- instruction 2.72
    "Type of provision",  -- instruction 2.72
    "UASC",  -- instruction 2.71
    "Total weekly cost",  -- instruction 2.73
    "Contribution from Social Care",  -- instruction 2.73
    "Contribution from Education",  -- instruction 2.73
    "Contribution from Health",  -- instruction 2.73
    "SEND",  -- instruction 2.74
    "LA",  -- instruction 2.83
    "Month",  -- instruction 2.83
    "Year"  -- instruction 2.83
from allowed
order by
    "Identifier" nulls last,
    "Looked after child?" nulls last,
    "Placing Authority" nulls last,
    "Age" nulls last,
    "Gender" nulls last,
    "Ethnic Group" nulls last,
    "How the placement was sourced" nulls last,
    "Placement start date" nulls last,
    "Organisation" nulls last,
    "Provider ID" nulls last,
    "Provider Ofsted (or equivalent) URN" nulls last,
    "Establishment" nulls last,
    "Registration type" nulls last,
    "Establishment registration URN" nulls last,
    "Establishment URN" nulls last,
    "Host Authority" nulls last,
    "Primary Placing at Distance Reason" nulls last,
    "Type of provision" nulls last,
    "UASC" nulls last,
    "Total weekly cost" nulls last,
    "Contribution from Social Care" nulls last,
    "Contribution from Education" nulls last,
    "Contribution from Health" nulls last,
    "SEND" nulls last,
    "LA" nulls last,
    "Month" nulls last,
    "Year" nulls last
