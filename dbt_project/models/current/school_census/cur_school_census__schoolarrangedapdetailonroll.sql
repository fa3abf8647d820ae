-- Made from schemas/returns/school_census/schoolarrangedapdetailonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- School-arranged alternative provision of pupils on roll as they stand now: an authority's one row for each distinct
-- record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "schoolarrangedapdetailonrolltableid",
    "NativeId",
    "schoolarrangedapdetailonrollorderseqcolumn",
    "sourceid",
    "urn",
    "ukprn",
    "entrydate",
    "leavingdate",
    "apsessionsperweek",
    "apsettingtype",
    "placementreason",
    "senprovisionentry",
    "senprovisionleaving",
    "apattendancepattern",
    "applacementpostcode",
    "companynumber",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__schoolarrangedapdetailonroll') }}
where _outcome = 'kept'
