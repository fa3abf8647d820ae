-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Areas, for every authority that signed DSA-SUFFICIENCY-2025.

select
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
from {{ published('pub_sufficiency__ons_areas__areas') }}
