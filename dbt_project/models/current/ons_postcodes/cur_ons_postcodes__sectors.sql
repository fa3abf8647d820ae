-- Made from schemas/reference/ons_postcodes/sectors.yml by `returns generate`: edit the schema, not this file.
-- Postcode sectors as they stand now: an authority's one row for each Sector.

select
    _file_id,
    _row,
    _la,
    _year,
    _month,
    "Sector",
    "LACode",
    "LSOA",
    "Latitude",
    "Longitude",
    "Easting",
    "Northing",
    "IMD"
from {{ ref('enr_ons_postcodes__sectors') }}
where _outcome = 'kept'
