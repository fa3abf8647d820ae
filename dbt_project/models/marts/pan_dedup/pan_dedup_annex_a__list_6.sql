-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Children in need, for every authority that signed DSA-PAN-2025.

select
    "Child Unique ID",
    "Gender",
    "Ethnicity",
    "Date of Birth",
    "Age of Child (Years)",
    "Does the Child have a Disability",
    "CIN Start Date",
    "Primary Need Code",
    "Date Child Was Last Seen",
    "CIN Closure Date",
    "Reason for Closure",
    "Case Status",
    "LA",
    "Month",
    "Year"
from {{ published('pub_pan_dedup__annex_a__list_6') }}
