-- Made from schemas/returns/school_census/learningaimsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Learning aims of pupils no longer on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilnolongeronrolltableid",
    "programmeaimsoffrolltableid",
    "learningaimsoffrolltableid",
    "NativeId",
    "learningaimsoffrollorderseqcolumn",
    "sourceid",
    "qn",
    "qan",
    "traineeship",
    "learningstartdate",
    "learningplannedenddate",
    "learningactualenddate",
    "scc",
    "disccode",
    "coreaim",
    "partnerukprn",
    "progtype",
    "learningaimstatus",
    "learningaimwithdrawalreason",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__learningaimsoffroll') }}
where _outcome = 'kept'
