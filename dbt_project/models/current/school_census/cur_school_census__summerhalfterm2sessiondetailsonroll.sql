-- Made from schemas/returns/school_census/summerhalfterm2sessiondetailsonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Summer half-term attendance of pupils on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "summerhalfterm2sessiondetailsonrolltableid",
    "NativeId",
    "summerhalfterm2sessiondetailsonrollorderseqcolumn",
    "sourceid",
    "sessions",
    "absencesessions",
    "attendancereason",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__summerhalfterm2sessiondetailsonroll') }}
where _outcome = 'kept'
