-- Made from schemas/returns/school_census/addressesoffroll.yml by `returns generate`: edit the schema, not this file.
-- Addresses of pupils no longer on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "addressesoffrolltableid",
    "NativeId",
    "addressesoffrollorderseqcolumn",
    "sourceid",
    "uniquepropertyreferencenumber",
    "postcode",
    "LA",
    "Year",
    "Term",
    "SchoolType",
    "HomeAuthority"
from {{ ref('enr_school_census__addressesoffroll') }}
where _outcome = 'kept'
