-- Made from schemas/returns/school_census/termlysessiondetailsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Termly attendance of pupils no longer on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "termlysessiondetailsoffrolltableid",
    "NativeId",
    "termlysessiondetailsoffrollorderseqcolumn",
    "sourceid",
    "sessions",
    "absencesessions",
    "attendancereason",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__termlysessiondetailsoffroll') }}
where _outcome = 'kept'
