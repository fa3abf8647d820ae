-- Made from schemas/returns/annex_a/list_2.yml by `returns generate`: edit the schema, not this file.
-- Early help assessments as they stand now: an authority's one row for each Child Unique ID, Assessment start date.

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
    "Assessment start date",
    "Assessment completion date",
    "Organisation completing assessment",
    "LA",
    "Month",
    "Year"
from {{ ref('enr_annex_a__list_2') }}
where _outcome = 'kept'
