-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Areas as they stand in the reference data, for DSA-SUFFICIENCY-2025: the columns below.

with

allowed as (

    select * from {{ ref('cur_ons_areas__areas') }}

)

select
    "AreaType",  -- instruction 2.8
    "AreaCode",  -- instruction 2.8
    "AreaName",  -- instruction 2.8
    "WardCode",  -- instruction 2.8
    "WardName",  -- instruction 2.8
    "LACode",  -- instruction 2.8
    "LAName",  -- instruction 2.8
    "CountyCode",  -- instruction 2.8
    "CountyName",  -- instruction 2.8
    "RegionCode",  -- instruction 2.8
    "RegionName",  -- instruction 2.8
    "CountryCode",  -- instruction 2.8
    "CountryName"  -- instruction 2.8
from allowed
order by
    "AreaType" nulls last,
    "AreaCode" nulls last,
    "AreaName" nulls last,
    "WardCode" nulls last,
    "WardName" nulls last,
    "LACode" nulls last,
    "LAName" nulls last,
    "CountyCode" nulls last,
    "CountyName" nulls last,
    "RegionCode" nulls last,
    "RegionName" nulls last,
    "CountryCode" nulls last,
    "CountryName" nulls last
