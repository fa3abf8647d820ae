-- Made from schemas/returns/ssda903/missing.yml by `returns generate`: edit the schema, not this file.
-- Missing and away without authorisation as they stand now: an authority's one row for each CHILD, MISSING, MIS_START.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "DOB",
    "MISSING",
    "MIS_START",
    "MIS_END",
    "LA",
    "YEAR"
from {{ ref('enr_ssda903__missing') }}
where _outcome = 'kept'
