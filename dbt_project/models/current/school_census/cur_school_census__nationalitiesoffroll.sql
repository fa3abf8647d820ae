-- Made from schemas/returns/school_census/nationalitiesoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Nationalities of pupils no longer on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "nationalitiesoffrolltableid",
    "NativeId",
    "nationalitiesoffrollorderseqcolumn",
    "sourceid",
    "nationality",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__nationalitiesoffroll') }}
where _outcome = 'kept'
