-- Made from schemas/reference/postcodes/postcode_sectors.yml by `returns generate`: edit the schema, not this file.
-- Postcode sectors as they stand now: an authority's one row for each sector.

select
    _file_id,
    _row,
    _la,
    _year,
    _month,
    "sector",
    "easting",
    "northing"
from {{ ref('enr_postcodes__postcode_sectors') }}
where _outcome = 'kept'
