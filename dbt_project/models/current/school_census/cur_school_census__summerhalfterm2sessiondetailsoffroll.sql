-- Made from schemas/returns/school_census/summerhalfterm2sessiondetailsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Summer half-term attendance of pupils no longer on roll as they stand now: an authority's one row for each distinct
-- record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "summerhalfterm2sessiondetailsoffrolltableid",
    "NativeId",
    "summerhalfterm2sessiondetailsoffrollorderseqcolumn",
    "sourceid",
    "sessions",
    "absencesessions",
    "attendancereason",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__summerhalfterm2sessiondetailsoffroll') }}
where _outcome = 'kept'
