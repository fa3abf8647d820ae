-- Made from schemas/returns/annex_a/list_9.yml by `returns generate`: edit the schema, not this file.
-- Care leavers as they stand now: an authority's one row for each Child Unique ID.

select
    _file_id,
    _row,
    _la,
    _year,
    _month,
    "Child Unique ID",
    "Gender",
    "Ethnicity",
    "Date of Birth",
    "Age of Child (Years)",
    "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
    "Does the Child have a Disability",
    "Allocated Team",
    "Allocated Worker",
    "Allocated Personal Advisor",
    "Eligibility Category",
    "Latest Pathway Plan Review Date",
    "LA in Touch",
    "Latest Date of Contact",
    "Type of Accommodation",
    "Suitability of Accommodation",
    "Activity Status",
    "LA",
    "Month",
    "Year"
from {{ ref('enr_annex_a__list_9') }}
where _outcome = 'kept'
