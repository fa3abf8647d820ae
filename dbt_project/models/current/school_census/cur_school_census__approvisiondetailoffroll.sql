-- Made from schemas/returns/school_census/approvisiondetailoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Alternative provision of pupils no longer on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "approvisiondetailoffrolltableid",
    "NativeId",
    "approvisiondetailoffrollorderseqcolumn",
    "sourceid",
    "prevurn",
    "apreason",
    "senprovisionentry",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__approvisiondetailoffroll') }}
where _outcome = 'kept'
