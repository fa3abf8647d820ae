-- Made from schemas/returns/sen2/sen_needs.yml by `returns generate`: edit the schema, not this file.
-- Types of need as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _line,
    _parent,
    "SENtype",
    "SENtypeRank",
    "Person",
    "Request",
    "LA",
    "Year"
from {{ ref('enr_sen2__sen_needs') }}
where _outcome = 'kept'
