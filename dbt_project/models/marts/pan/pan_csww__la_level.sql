-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Vacancies and allowances of the authority, from 2025, for every authority that signed DSA-PAN-2025.

select
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
from {{ published('pub_pan__csww__la_level') }}
