-- Made from schemas/returns/ssda903/prev_perm.yml by `returns generate`: edit the schema, not this file.
-- Previous permanence as they stand now: an authority's one row for each CHILD, DATE_PERM.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "DOB",
    "PREV_PERM",
    "LA_PERM",
    "DATE_PERM",
    "LA",
    "YEAR"
from {{ ref('enr_ssda903__prev_perm') }}
where _outcome = 'kept'
