-- Made from schemas/returns/annex_a/list_5.yml by `returns generate`: edit the schema, not this file.
-- Section 47 enquiries and initial conferences as they stand now: an authority's one row for each Child Unique ID,
-- Strategy discussion initiating Section 47 Enquiry Start Date.

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
    "Strategy discussion initiating Section 47 Enquiry Start Date",
    "Was an Initial Child Protection Conference deemed unnecessary?",
    "Date of Initial Child Protection Conference",
    "Did the Initial Child Protection Conference Result in a Child Protection Plan",
    "Number of Section 47 Enquiries in the last 12 months",
    "Number of ICPCs in the last 12 months",
    "Allocated Team",
    "Allocated Worker",
    "LA",
    "Month",
    "Year"
from {{ ref('enr_annex_a__list_5') }}
where _outcome = 'kept'
