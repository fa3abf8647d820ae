-- Made from schemas/returns/school_census/fsmperiodsonroll.yml by `returns generate`: edit the schema, not this file.
-- Free school meal periods, autumn as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "pupilonrolltableid",
    "fsmperiodsonrolltableid",
    "NativeId",
    "fsmperiodsonrollorderseqcolumn",
    "sourceid",
    "fsmstartdate",
    "fsmenddate",
    "ukcountry",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__fsmperiodsonroll') }}
where _outcome = 'kept'
