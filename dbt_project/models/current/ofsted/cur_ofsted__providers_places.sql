-- Made from schemas/reference/ofsted/providers_places.yml by `returns generate`: edit the schema, not this file.
-- Places on 31 August as they stand now: an authority's one row for each URN, Year.

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
    "Organisation name",
    "Year"
from {{ ref('enr_ofsted__providers_places') }}
where _outcome = 'kept'
