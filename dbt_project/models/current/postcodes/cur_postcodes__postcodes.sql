-- Made from schemas/reference/postcodes/postcodes.yml by `returns generate`: edit the schema, not this file.
-- Postcodes as they stand now: an authority's one row for each postcode.

select
    _file_id,
    _row,
    _la,
    _year,
    _month,
    "postcode",
    "la_number",
    "easting",
    "northing",
    "Month",
    "Year"
from {{ ref('enr_postcodes__postcodes') }}
where _outcome = 'kept'
