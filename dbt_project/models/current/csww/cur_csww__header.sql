-- Made from schemas/returns/csww/header.yml by `returns generate`: edit the schema, not this file.
-- Header as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _line,
    _parent,
    "Collection",
    "Year",
    "ReferenceDate",
    "LA"
from {{ ref('enr_csww__header') }}
where _outcome = 'kept'
