-- Made from schemas/returns/school_census/learningaimsonroll.yml by `returns generate`: edit the schema, not this file.
-- Learning aims of pupils on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "programmeaimsonrolltableid",
    "learningaimsonrolltableid",
    "NativeId",
    "learningaimsonrollorderseqcolumn",
    "sourceid",
    "qn",
    "qan",
    "coreaim",
    "partnerukprn",
    "traineeship",
    "learningstartdate",
    "learningplannedenddate",
    "learningactualenddate",
    "scc",
    "disccode",
    "learningaimwithdrawalreason",
    "progtype",
    "learningaimstatus",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__learningaimsonroll') }}
where _outcome = 'kept'
