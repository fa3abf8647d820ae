-- Made from schemas/returns/annex_a/list_10.yml by `returns generate`: edit the schema, not this file.
-- Children to be adopted as they stand now: an authority's one row for each Child Unique ID, Date of Decision that
-- Child Should be Placed for Adoption.

select
    _file_id,
    _row,
    _la,
    _year,
    _month,
    "Child Unique ID",
    "Family identifier",
    "Gender",
    "Ethnicity",
    "Date of Birth",
    "Age of Child (Years)",
    "Does the Child have a Disability",
    "Date the Child Entered Care",
    "Date of Decision that Child Should be Placed for Adoption",
    "Date of Placement Order",
    "Date of Matching Child and Prospective Adopters",
    "Date Placed for Adoption",
    "Date of Adoption Order",
    "Date of Decision that Child Should No Longer be Placed for Adoption",
    "Reason Why Child No Longer Placed for Adoption",
    "Date the child was placed for fostering in FFA or concurrent planning placement",
    "LA",
    "Month",
    "Year"
from {{ ref('enr_annex_a__list_10') }}
where _outcome = 'kept'
