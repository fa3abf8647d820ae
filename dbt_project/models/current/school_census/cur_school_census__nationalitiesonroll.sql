-- Made from schemas/returns/school_census/nationalitiesonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Nationalities of pupils on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "nationalitiesonrolltableid",
    "NativeId",
    "nationalitiesonrollorderseqcolumn",
    "sourceid",
    "nationality",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__nationalitiesonroll') }}
where _outcome = 'kept'
