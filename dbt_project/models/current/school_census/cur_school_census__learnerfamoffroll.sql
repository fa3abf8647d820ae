-- Made from schemas/returns/school_census/learnerfamoffroll.yml by `returns generate`: edit the schema, not this file.
-- Learner funding and monitoring of pupils no longer on roll as they stand now: an authority's one row for each
-- distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "learnerfamoffrolltableid",
    "NativeId",
    "learnerfamoffrollorderseqcolumn",
    "sourceid",
    "learnerfamhours",
    "learnerfamtype",
    "learnerfamcode",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__learnerfamoffroll') }}
where _outcome = 'kept'
