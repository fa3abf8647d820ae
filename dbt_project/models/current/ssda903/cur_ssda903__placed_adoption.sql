-- Made from schemas/returns/ssda903/placed_adoption.yml by `returns generate`: edit the schema, not this file.
-- Decisions on placement for adoption as they stand now: an authority's one row for each CHILD, DATE_PLACED,
-- DATE_PLACED_CEASED.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "DOB",
    "DATE_PLACED",
    "DATE_PLACED_CEASED",
    "REASON_PLACED_CEASED",
    "LA",
    "YEAR"
from {{ ref('enr_ssda903__placed_adoption') }}
where _outcome = 'kept'
