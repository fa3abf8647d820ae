-- Made from schemas/returns/school_census/learnerfamonroll.yml by `returns generate`: edit the schema, not this file.
-- Learner funding and monitoring of pupils on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "learnerfamonrolltableid",
    "NativeId",
    "learnerfamonrollorderseqcolumn",
    "sourceid",
    "learnerfamhours",
    "learnerfamtype",
    "learnerfamcode",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__learnerfamonroll') }}
where _outcome = 'kept'
