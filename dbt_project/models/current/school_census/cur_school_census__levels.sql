-- Made from schemas/returns/school_census/levels.yml by `returns generate`: edit the schema, not this file.
-- Levels of a return as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "levelstableid",
    "schoolcensustableid",
    "NativeId",
    "levelsorderseqcolumn",
    "sourceid",
    "cbdslevel",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__levels') }}
where _outcome = 'kept'
