-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Unaccompanied asylum-seeking children as DSA-SUFFICIENCY-2025 lets the region see them: signed authorities, the last
-- 7 years (instruction 5.1), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'SUFFICIENCY'
        and dataset = 'ssda903'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_ssda903__uasc') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 7) }}

)

select
    "CHILD",  -- instruction 3.1
    {{ first_of_month('"DOB"') }} as "DOB",  -- instruction 4.1
    "SEX",  -- instruction 2.3
    {{ first_of_month('"DUC"') }} as "DUC",  -- instruction 4.3
    "LA",  -- instruction 2.7
    "YEAR"  -- instruction 2.7
from allowed
order by
    "CHILD" nulls last,
    "DOB" nulls last,
    "SEX" nulls last,
    "DUC" nulls last,
    "LA" nulls last,
    "YEAR" nulls last
