-- Made from schemas/returns/school_census/approvisiondetailonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Alternative provision of pupils on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "approvisiondetailonrolltableid",
    "NativeId",
    "approvisiondetailonrollorderseqcolumn",
    "sourceid",
    "prevurn",
    "apreason",
    "senprovisionentry",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__approvisiondetailonroll') }}
where _outcome = 'kept'
