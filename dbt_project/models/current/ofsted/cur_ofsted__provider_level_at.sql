-- Made from schemas/reference/ofsted/provider_level_at.yml by `returns generate`: edit the schema, not this file.
-- Providers on 31 August as they stand now: an authority's one row for each URN, Year.

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
    "Latest full inspection date",
    "Overall experiences and progress of children and young people",
    "Year"
from {{ ref('enr_ofsted__provider_level_at') }}
where _outcome = 'kept'
