-- Made from schemas/use_cases/region.yml by `returns generate`: edit the use case, not this file.
-- Suspensions and exclusions of pupils as DSA-REGION-2025 lets the region see them: signed authorities, the last 7
-- years (instruction 5.1), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'REGION'
        and dataset = 'school_census'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_school_census__exclusions') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 7) }}

)

select
    "ExclusionId",  -- instruction 3.1
    "PupilId",  -- instruction 3.1
    "Roll",  -- instruction 2.1
    "category",  -- instruction 2.8
    "reason1",  -- instruction 2.8
    "reason2",  -- instruction 2.8
    "reason3",  -- instruction 2.8
    "startdate",  -- instruction 2.8
    "sessions",  -- instruction 2.8
    "senprovision",  -- instruction 2.5
    "HomeAuthority",  -- instruction 2.9
    "LA",  -- instruction 2.10
    "Year",  -- instruction 2.10
    "Term",  -- instruction 2.10
    "SchoolType"  -- instruction 2.10
from allowed
order by
    "ExclusionId" nulls last,
    "Roll" nulls last,
    "PupilId" nulls last,
    "category" nulls last,
    "reason1" nulls last,
    "reason2" nulls last,
    "reason3" nulls last,
    "startdate" nulls last,
    "sessions" nulls last,
    "senprovision" nulls last,
    "HomeAuthority" nulls last,
    "LA" nulls last,
    "Year" nulls last,
    "Term" nulls last,
    "SchoolType" nulls last
