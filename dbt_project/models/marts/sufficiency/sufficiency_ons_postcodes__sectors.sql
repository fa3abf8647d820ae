-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Postcode sectors, for every authority that signed DSA-SUFFICIENCY-2025.

select
    "Sector",
    "LACode",
    "LSOA",
    "Latitude",
    "Longitude",
    "Easting",
    "Northing",
    "IMD"
from {{ published('pub_sufficiency__ons_postcodes__sectors') }}
