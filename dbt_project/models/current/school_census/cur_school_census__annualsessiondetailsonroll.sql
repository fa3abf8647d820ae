-- Made from schemas/returns/school_census/annualsessiondetailsonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Annual absence of pupils on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "annualsessiondetailsonrolltableid",
    "NativeId",
    "annualsessiondetailsonrollorderseqcolumn",
    "sourceid",
    "absencesessions",
    "attendancereason",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__annualsessiondetailsonroll') }}
where _outcome = 'kept'
