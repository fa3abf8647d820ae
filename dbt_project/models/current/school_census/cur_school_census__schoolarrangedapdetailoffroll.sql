-- Made from schemas/returns/school_census/schoolarrangedapdetailoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- School-arranged alternative provision of pupils no longer on roll as they stand now: an authority's one row for each
-- distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "schoolarrangedapdetailoffrolltableid",
    "NativeId",
    "schoolarrangedapdetailoffrollorderseqcolumn",
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
from {{ ref('enr_school_census__schoolarrangedapdetailoffroll') }}
where _outcome = 'kept'
