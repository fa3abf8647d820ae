-- Made from schemas/returns/school_census/provisions.yml by `returns generate`: edit the schema, not this file.
-- Kinds of special provision as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "provisionstableid",
    "schooltableid",
    "NativeId",
    "provisionsorderseqcolumn",
    "sourceid",
    "specialschooltype",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__provisions') }}
where _outcome = 'kept'
