-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Postcode sectors as they stand in the reference data, for DSA-SUFFICIENCY-2025: the columns below.

with

allowed as (

    select * from {{ ref('cur_ons_postcodes__sectors') }}

)

select
    "Sector",  -- instruction 2.9
    "LACode",  -- instruction 2.9
    "LSOA",  -- instruction 2.9
    "Latitude",  -- instruction 2.9
    "Longitude",  -- instruction 2.9
    "Easting",  -- instruction 2.9
    "Northing",  -- instruction 2.9
    "IMD"  -- instruction 2.9
from allowed
order by
    "Sector" nulls last,
    "LACode" nulls last,
    "LSOA" nulls last,
    "Latitude" nulls last,
    "Longitude" nulls last,
    "Easting" nulls last,
    "Northing" nulls last,
    "IMD" nulls last
