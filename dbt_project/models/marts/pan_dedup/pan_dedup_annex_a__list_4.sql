-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Assessments, for every authority that signed DSA-PAN-2025.

select
    "Child Unique ID",
    "Gender",
    "Ethnicity",
    "Date of Birth",
    "Age of Child (Years)",
    "Does the Child have a Disability",
    "Continuous Assessment Start Date",
    "Child Seen During Continuous Assessment",
    "Continuous Assessment Date of Authorisation",
    "Was the child assessed as requiring LA children's social care support?",
    "LA",
    "Month",
    "Year"
from {{ published('pub_pan_dedup__annex_a__list_4') }}
