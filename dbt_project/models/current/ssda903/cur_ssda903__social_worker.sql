-- Made from schemas/returns/ssda903/social_worker.yml by `returns generate`: edit the schema, not this file.
-- Social workers as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "DOB",
    "SW_ID",
    "SW_DECOM",
    "SW_DEC",
    "SW_REASON",
    "LA",
    "YEAR"
from {{ ref('enr_ssda903__social_worker') }}
where _outcome = 'kept'
