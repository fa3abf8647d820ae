-- Made from schemas/reference/ons_areas/wards.yml by `returns generate`: edit the schema, not this file.
-- Wards as they stand now: an authority's one row for each WDCD, Year.

select
    _file_id,
    _row,
    _la,
    _year,
    "WDCD",
    "WDNM",
    "LADCD",
    "LADNM",
    "CTYCD",
    "CTYNM",
    "RGNCD",
    "RGNNM",
    "CTRYCD",
    "CTRYNM",
    "Year"
from {{ ref('enr_ons_areas__wards') }}
where _outcome = 'kept'
