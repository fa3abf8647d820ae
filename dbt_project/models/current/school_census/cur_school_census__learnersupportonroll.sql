-- Made from schemas/returns/school_census/learnersupportonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Learner support of pupils on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "learnersupportonrolltableid",
    "NativeId",
    "learnersupportonrollorderseqcolumn",
    "sourceid",
    "supportcode",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__learnersupportonroll') }}
where _outcome = 'kept'
