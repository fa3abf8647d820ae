-- Made from schemas/returns/school_census/termlysessiondetailsonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Termly attendance of pupils on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "termlysessiondetailsonrolltableid",
    "NativeId",
    "termlysessiondetailsonrollorderseqcolumn",
    "sourceid",
    "absencesessions",
    "sessions",
    "attendancereason",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__termlysessiondetailsonroll') }}
where _outcome = 'kept'
