-- Made from schemas/returns/csww/source.yml by `returns generate`: edit the schema, not this file.
-- Source of the file as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _line,
    _parent,
    "SourceLevel",
    "LEA",
    "SoftwareCode",
    "DateTime",
    "LA",
    "Year"
from {{ ref('enr_csww__source') }}
where _outcome = 'kept'
