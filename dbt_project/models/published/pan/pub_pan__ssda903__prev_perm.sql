-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Previous permanence as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years (instruction
-- 5.1), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 'ssda903'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_ssda903__prev_perm') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "CHILD",  -- instruction 3.1
    {{ first_of_month('"DOB"') }} as "DOB",  -- instruction 4.1
    "PREV_PERM",  -- instruction 2.7
    "LA_PERM",  -- instruction 2.7
    "DATE_PERM",  -- instruction 2.7
    "LA",  -- instruction 2.9
    "YEAR"  -- instruction 2.9
from allowed
order by
    "CHILD" nulls last,
    "DATE_PERM" nulls last,
    "DOB" nulls last,
    "PREV_PERM" nulls last,
    "LA_PERM" nulls last,
    "LA" nulls last,
    "YEAR" nulls last
