-- Made from schemas/returns/sen2/source.yml by `returns generate`: edit the schema, not this file.
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
    "Release",
    "SerialNo",
    "DateTime",
    "DMO",
    "DCO",
    "DSCO",
    "LA",
    "Year"
from {{ ref('enr_sen2__source') }}
where _outcome = 'kept'
