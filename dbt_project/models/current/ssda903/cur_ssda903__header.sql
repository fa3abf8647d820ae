-- Made from schemas/returns/ssda903/header.yml by `returns generate`: edit the schema, not this file.
-- Children as they stand now: an authority's one row for each CHILD.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "SEX",
    "DOB",
    "ETHNIC",
    "UPN",
    "MOTHER",
    "MC_DOB",
    "LA",
    "YEAR"
from {{ ref('enr_ssda903__header') }}
where _outcome = 'kept'
