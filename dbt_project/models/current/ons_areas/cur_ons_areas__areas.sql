-- Made from schemas/reference/ons_areas/areas.yml by `returns generate`: edit the schema, not this file.
-- Areas as they stand now: an authority's one row for each AreaType, AreaCode.

select
    _file_id,
    _row,
    _la,
    _year,
    "AreaType",
    "AreaCode",
    "AreaName",
    "WardCode",
    "WardName",
    "LACode",
    "LAName",
    "CountyCode",
    "CountyName",
    "RegionCode",
    "RegionName",
    "CountryCode",
    "CountryName"
from {{ ref('enr_ons_areas__areas') }}
where _outcome = 'kept'
