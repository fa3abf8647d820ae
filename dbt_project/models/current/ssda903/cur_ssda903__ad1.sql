-- Made from schemas/returns/ssda903/ad1.yml by `returns generate`: edit the schema, not this file.
-- Adoptions (AD1) as they stand now: an authority's one row for each CHILD, DATE_INT, DATE_MATCH.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "DOB",
    "DATE_INT",
    "DATE_MATCH",
    "FOSTER_CARE",
    "NB_ADOPTR",
    "SEX_ADOPTR",
    "LS_ADOPTR",
    "LA",
    "YEAR"
from {{ ref('enr_ssda903__ad1') }}
where _outcome = 'kept'
