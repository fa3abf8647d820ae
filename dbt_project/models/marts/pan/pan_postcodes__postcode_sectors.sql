-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Postcode sectors, for every authority that signed DSA-PAN-2025.

select
    "sector",
    "easting",
    "northing"
from {{ published('pub_pan__postcodes__postcode_sectors') }}
