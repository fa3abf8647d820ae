-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Referrals, for every authority that signed DSA-PAN-2025.

select
    "Child Unique ID",
    "Gender",
    "Ethnicity",
    "Date of Birth",
    "Age of Child (Years)",
    "Date of referral",
    "Referral Source",
    "Referral NFA?",
    "Number of Referrals in Last 12 Months",
    "LA",
    "Month",
    "Year"
from {{ published('pub_pan__annex_a__list_3') }}
