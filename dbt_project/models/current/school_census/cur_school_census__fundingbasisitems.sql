-- Made from schemas/returns/school_census/fundingbasisitems.yml by `returns generate`: edit the schema, not this file.
-- Grounds of early years funding as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "fundingbasisitemstableid",
    "NativeId",
    "fundingbasisitemsorderseqcolumn",
    "sourceid",
    "fundingbasis",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__fundingbasisitems') }}
where _outcome = 'kept'
