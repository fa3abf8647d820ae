-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Placements North West census, for every authority that signed DSA-PAN-2025.

select
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
    "Establishment",
    "Registration type",
    "Establishment registration URN",
    "Establishment URN",
    "Host Authority",
    "Primary Placing at Distance Reason",
    "Type of provision",
    "UASC",
    "Total weekly cost",
    "Contribution from Social Care",
    "Contribution from Education",
    "Contribution from Health",
    "SEND",
    "LA",
    "Month",
    "Year"
from {{ published('pub_pan__pnw_census__pnw_census') }}
