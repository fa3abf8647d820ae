-- Made from schemas/returns/school_census/learnersupportoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Learner support of pupils no longer on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "learnersupportoffrolltableid",
    "NativeId",
    "learnersupportoffrollorderseqcolumn",
    "sourceid",
    "supportcode",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__learnersupportoffroll') }}
where _outcome = 'kept'
