-- Made from schemas/returns/school_census/exclusions.yml by `returns generate`: edit the schema, not this file.
-- Suspensions and exclusions of pupils as they stand now: an authority's one row for each ExclusionId, Roll.

select
    _file_id,
    _row,
    _la,
    _year,
    _term,
    _school_type,
    "ExclusionId",
    "PupilId",
    "Roll",
    "category",
    "reason1",
    "reason2",
    "reason3",
    "startdate",
    "sessions",
    "senprovision",
    "HomeAuthority",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ ref('enr_school_census__exclusions') }}
where _outcome = 'kept'
