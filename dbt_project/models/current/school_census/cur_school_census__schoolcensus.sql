-- Made from schemas/returns/school_census/schoolcensus.yml by `returns generate`: edit the schema, not this file.
-- School returns as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "schoolcensustableid",
    "NativeId",
    "schoolcensusorderseqcolumn",
    "sourceid",
    "name",
    "collection",
    "term",
    "year",
    "referencedate",
    "serialno",
    "sourcelevel",
    "estab",
    "softwarecode",
    "urn",
    "datetime",
    "release",
    "xversion",
    "lea",
    "LA",
    "ReturnYear",
    "ReturnTerm",
    "SchoolType"
from {{ ref('enr_school_census__schoolcensus') }}
where _outcome = 'kept'
