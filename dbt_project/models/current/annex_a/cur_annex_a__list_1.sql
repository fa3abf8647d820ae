-- Made from schemas/returns/annex_a/list_1.yml by `returns generate`: edit the schema, not this file.
-- Contacts as they stand now: an authority's one row for each Child Unique ID, Date of Contact, Contact Source.

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
    "Date of Contact",
    "Contact Source",
    "LA",
    "Month",
    "Year"
from {{ ref('enr_annex_a__list_1') }}
where _outcome = 'kept'
