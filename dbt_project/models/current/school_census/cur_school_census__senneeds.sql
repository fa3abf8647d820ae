-- Made from schemas/returns/school_census/senneeds.yml by `returns generate`: edit the schema, not this file.
-- Special educational needs as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "senneedstableid",
    "NativeId",
    "senneedsorderseqcolumn",
    "sourceid",
    "sentyperank",
    "sentype",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__senneeds') }}
where _outcome = 'kept'
