-- Made from schemas/reference/ofsted/provider_level_in_year.yml by `returns generate`: edit the schema, not this file.
-- Inspections in the year as they stand now: an authority's one row for each URN, Inspection date, Inspection event
-- type, Year.

select
    _file_id,
    _row,
    _la,
    _year,
    "URN",
    "Provision type",
    "Sector",
    "Local authority",
    "Region",
    "Registration date",
    "Registration status",
    "Places",
    "Organisation which owns the provider",
    "Inspection event type",
    "Inspection date",
    "Overall experiences and progress of children and young people",
    "Year"
from {{ ref('enr_ofsted__provider_level_in_year') }}
where _outcome = 'kept'
