-- Made from schemas/returns/ssda903/oc3.yml by `returns generate`: edit the schema, not this file.
-- Care leavers (OC3) as they stand now: an authority's one row for each distinct set of its 7 key columns.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "DOB",
    "IN_TOUCH",
    "ACTIV",
    "ACCOM",
    "LA",
    "YEAR"
from {{ ref('enr_ssda903__oc3') }}
where _outcome = 'kept'
