-- Made from schemas/returns/school_census/programmeaimsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Programme aims of pupils no longer on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "programmeaimsoffrolltableid",
    "NativeId",
    "programmeaimsoffrollorderseqcolumn",
    "sourceid",
    "qn",
    "programmestartdate",
    "programmeplannedenddate",
    "programmeactualenddate",
    "traineeship",
    "programmeaimstatus",
    "programmeaimwithdrawalreason",
    "progtype",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__programmeaimsoffroll') }}
where _outcome = 'kept'
