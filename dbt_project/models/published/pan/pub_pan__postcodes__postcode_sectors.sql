-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Postcode sectors as they stand in the reference data, for DSA-PAN-2025: the columns below.

with

allowed as (

    select * from {{ ref('cur_postcodes__postcode_sectors') }}

)

select
    "sector",  -- instruction 2.85
    "easting",  -- instruction 2.85
    "northing"  -- instruction 2.85
from allowed
order by
    "sector" nulls last,
    "easting" nulls last,
    "northing" nulls last
