-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Vacancies and allowances of the authority, from 2025 as DSA-PAN-2025 lets the region see them: signed authorities,
-- the last 12 years (instruction 5.1), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 'csww'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_csww__la_level') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "NumberOfVacancies",  -- instruction 2.44
    "NoAgencyFTE",  -- instruction 2.44
    "NoAgencyHeadcount",  -- instruction 2.44
    "RecruitmentBonus",  -- instruction 2.44
    "RetentionBonus",  -- instruction 2.44
    "PerformanceAward",  -- instruction 2.44
    "CarAllowance",  -- instruction 2.44
    "RelocationPackage",  -- instruction 2.44
    "RegionalWeighting",  -- instruction 2.44
    "CostSWE",  -- instruction 2.44
    "CostDBS",  -- instruction 2.44
    "OtherAllowances",  -- instruction 2.44
    "LA",  -- instruction 2.9
    "Year"  -- instruction 2.9
from allowed
order by
    "NumberOfVacancies" nulls last,
    "NoAgencyFTE" nulls last,
    "NoAgencyHeadcount" nulls last,
    "RecruitmentBonus" nulls last,
    "RetentionBonus" nulls last,
    "PerformanceAward" nulls last,
    "CarAllowance" nulls last,
    "RelocationPackage" nulls last,
    "RegionalWeighting" nulls last,
    "CostSWE" nulls last,
    "CostDBS" nulls last,
    "OtherAllowances" nulls last,
    "LA" nulls last,
    "Year" nulls last
