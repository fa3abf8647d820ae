-- Made from schemas/returns/ssda903/dolo.yml by `returns generate`: edit the schema, not this file.
-- Deprivation of liberty as they stand now: an authority's one row for each CHILD, DOLO_START.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "DOB",
    "DOLO_START",
    "DOLO_END",
    "LA",
    "YEAR"
from {{ ref('enr_ssda903__dolo') }}
where _outcome = 'kept'
