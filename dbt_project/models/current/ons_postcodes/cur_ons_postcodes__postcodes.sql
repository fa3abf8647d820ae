-- Made from schemas/reference/ons_postcodes/postcodes.yml by `returns generate`: edit the schema, not this file.
-- Postcodes and sectors as they stand now: an authority's one row for each pcd2.

select
    _file_id,
    _row,
    _la,
    _year,
    _month,
    "pcd2",
    "oslaua",
    "lsoa11",
    "lat",
    "long",
    "oseast1m",
    "osnrth1m",
    "imd",
    "Month",
    "Year"
from {{ ref('enr_ons_postcodes__postcodes') }}
where _outcome = 'kept'
