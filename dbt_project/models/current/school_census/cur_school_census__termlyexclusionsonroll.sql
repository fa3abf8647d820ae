-- Made from schemas/returns/school_census/termlyexclusionsonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Suspensions and exclusions of pupils on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "termlyexclusionsonrolltableid",
    "NativeId",
    "termlyexclusionsonrollorderseqcolumn",
    "sourceid",
    "startdate",
    "sessions",
    "reason",
    "reason1",
    "reason2",
    "reason3",
    "category",
    "senprovision",
    "reviewdate",
    "reinstatementdate",
    "incare",
    "senexpert",
    "reviewresult",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__termlyexclusionsonroll') }}
where _outcome = 'kept'
