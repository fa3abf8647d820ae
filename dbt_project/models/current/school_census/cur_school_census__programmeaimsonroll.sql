-- Made from schemas/returns/school_census/programmeaimsonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Programme aims of pupils on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "programmeaimsonrolltableid",
    "NativeId",
    "programmeaimsonrollorderseqcolumn",
    "sourceid",
    "qn",
    "learningstartdate",
    "programmestartdate",
    "learningplannedenddate",
    "programmeplannedenddate",
    "learningactualenddate",
    "programmeactualenddate",
    "traineeship",
    "learningaimstatus",
    "programmeaimstatus",
    "learningaimwithdrawalreason",
    "programmeaimwithdrawalreason",
    "progtype",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__programmeaimsonroll') }}
where _outcome = 'kept'
