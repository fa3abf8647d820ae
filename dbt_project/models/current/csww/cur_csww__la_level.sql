-- Made from schemas/returns/csww/la_level.yml by `returns generate`: edit the schema, not this file.
-- Vacancies and allowances of the authority, from 2025 as they stand now: an authority's one row for each distinct
-- record.

select
    _file_id,
    _row,
    _la,
    _year,
    _line,
    _parent,
    "NumberOfVacancies",
    "NoAgencyFTE",
    "NoAgencyHeadcount",
    "RecruitmentBonus",
    "RetentionBonus",
    "PerformanceAward",
    "CarAllowance",
    "RelocationPackage",
    "RegionalWeighting",
    "CostSWE",
    "CostDBS",
    "OtherAllowances",
    "LA",
    "Year"
from {{ ref('enr_csww__la_level') }}
where _outcome = 'kept'
