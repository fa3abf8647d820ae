-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Care leavers, for every authority that signed DSA-PAN-2025.

select
    "Child Unique ID",
    "Gender",
    "Ethnicity",
    "Date of Birth",
    "Age of Child (Years)",
    "Does the Child have a Disability",
    "Eligibility Category",
    "LA in Touch",
    "Type of Accommodation",
    "Suitability of Accommodation",
    "Activity Status",
    "LA",
    "Month",
    "Year"
from {{ published('pub_pan_dedup__annex_a__list_9') }}
