-- Made from schemas/use_cases/cross.yml by `returns generate`: edit the use case, not this file.
-- Suspensions and exclusions of pupils as DSA-CROSS-2025 lets the region see them: signed authorities, the last 3 years
-- (instruction 5.1), rows for another authority that signed (instruction 1.2), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'CROSS'
        and dataset = 'school_census'

),

recipients as (

    select
        authorities.la_code,
        authorities.dfe_code as la_number
    from {{ ref('authorities') }} as authorities
    inner join signed
        on authorities.la_code = signed.la_code

),

allowed as (

    select current_rows.*
    from {{ ref('cur_school_census__exclusions') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    inner join recipients
        on
            current_rows."HomeAuthority" = recipients.la_number
            and current_rows._la != recipients.la_code
    where {{ within_retention('current_rows._year', 3) }}

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
    "HomeAuthority",  -- instruction 1.2
    "LA",  -- instruction 2.9
    "Year",  -- instruction 2.9
    "Term",  -- instruction 2.9
    "SchoolType"  -- instruction 2.9
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
