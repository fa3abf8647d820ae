-- Made from schemas/returns/school_census/termlyexclusionsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Suspensions and exclusions of pupils no longer on roll as they stand now: an authority's one row for each distinct
-- record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "termlyexclusionsoffrolltableid",
    "NativeId",
    "termlyexclusionsoffrollorderseqcolumn",
    "sourceid",
    "startdate",
    "sessions",
    "reason",
    "reason2",
    "reason3",
    "category",
    "reason1",
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
from {{ ref('enr_school_census__termlyexclusionsoffroll') }}
where _outcome = 'kept'
