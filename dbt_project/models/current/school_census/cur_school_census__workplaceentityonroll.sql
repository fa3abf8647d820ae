-- Made from schemas/returns/school_census/workplaceentityonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Work placements of pupils on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "learningaimsonrolltableid",
    "workplaceentityonrolltableid",
    "NativeId",
    "workplaceentityonrollorderseqcolumn",
    "sourceid",
    "wpstartdate",
    "wpenddate",
    "wphours",
    "wpemployerid",
    "wpmode",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__workplaceentityonroll') }}
where _outcome = 'kept'
