-- Made from schemas/returns/annex_a/list_6.yml by `returns generate`: edit the schema, not this file.
-- Children in need as they stand now: an authority's one row for each Child Unique ID, CIN Start Date.

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
    "Does the Child have a Disability",
    "CIN Start Date",
    "Primary Need Code",
    "Date Child Was Last Seen",
    "CIN Closure Date",
    "Reason for Closure",
    "Case Status",
    "Allocated Team",
    "Allocated Worker",
    "LA",
    "Month",
    "Year"
from {{ ref('enr_annex_a__list_6') }}
where _outcome = 'kept'
