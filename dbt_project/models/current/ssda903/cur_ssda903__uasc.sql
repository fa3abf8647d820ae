-- Made from schemas/returns/ssda903/uasc.yml by `returns generate`: edit the schema, not this file.
-- Unaccompanied asylum-seeking children as they stand now: an authority's one row for each CHILD.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "DOB",
    "SEX",
    "DUC",
    "LA",
    "YEAR"
from {{ ref('enr_ssda903__uasc') }}
where _outcome = 'kept'
