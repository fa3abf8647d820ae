-- Made from schemas/returns/school_census/workplaceentityoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- Work placements of pupils no longer on roll as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "learningaimsoffrolltableid",
    "workplaceentityoffrolltableid",
    "NativeId",
    "workplaceentityoffrollorderseqcolumn",
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
from {{ ref('enr_school_census__workplaceentityoffroll') }}
where _outcome = 'kept'
