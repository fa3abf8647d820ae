-- Made from schemas/returns/school_census/annualsessiondetailsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Annual absence of pupils no longer on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "annualsessiondetailsoffrolltableid",
    "NativeId",
    "annualsessiondetailsoffrollorderseqcolumn",
    "sourceid",
    "absencesessions",
    "attendancereason",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__annualsessiondetailsoffroll') }}
where _outcome = 'kept'
