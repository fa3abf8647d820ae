-- Made from schemas/returns/annex_a/list_4.yml by `returns generate`: edit the schema, not this file.
-- Assessments as they stand now: an authority's one row for each Child Unique ID, Continuous Assessment Start Date.

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
    "Continuous Assessment Start Date",
    "Child Seen During Continuous Assessment",
    "Continuous Assessment Date of Authorisation",
    "Was the child assessed as requiring LA children's social care support?",
    "Allocated Team",
    "Allocated Worker",
    "LA",
    "Month",
    "Year"
from {{ ref('enr_annex_a__list_4') }}
where _outcome = 'kept'
