-- Made from schemas/returns/school_census/addresses.yml by `returns generate`: edit the schema, not this file.
-- Addresses of pupils on roll, spring and summer as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "addressestableid",
    "NativeId",
    "addressesorderseqcolumn",
    "sourceid",
    "uniquepropertyreferencenumber",
    "postcode",
    "saon",
    "paon",
    "street",
    "locality",
    "town",
    "administrativearea",
    "posttown",
    "addressline1",
    "addressline2",
    "addressline3",
    "addressline4",
    "addressline5",
    "LA",
    "Year",
    "Term",
    "SchoolType",
    "HomeAuthority"
from {{ ref('enr_school_census__addresses') }}
where _outcome = 'kept'
