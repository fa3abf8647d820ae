-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Health and outcomes (OC2) as DSA-SUFFICIENCY-2025 lets the region see them: signed authorities, the last
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
    from {{ ref('cur_ssda903__oc2') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 7) }}

)

select
    allowed."CHILD" as "CHILD",  -- instruction 3.1
    {{ first_of_month('allowed."DOB"') }} as "DOB",  -- instruction 4.1
    allowed."SDQ_SCORE" as "SDQ_SCORE",  -- instruction 2.4
    allowed."SDQ_REASON" as "SDQ_REASON",  -- instruction 2.4
    allowed."CONVICTED" as "CONVICTED",  -- instruction 2.4
    allowed."SUBSTANCE_MISUSE" as "SUBSTANCE_MISUSE",  -- instruction 2.4
    allowed."INTERVENTION_RECEIVED" as "INTERVENTION_RECEIVED",  -- instruction 2.4
    allowed."INTERVENTION_OFFERED" as "INTERVENTION_OFFERED",  -- instruction 2.4
    allowed."LA" as "LA",  -- instruction 2.7
    allowed."YEAR" as "YEAR"  -- instruction 2.7
from allowed
order by
    "CHILD" nulls last,
    "DOB" nulls last,
    "SDQ_SCORE" nulls last,
    "SDQ_REASON" nulls last,
    "CONVICTED" nulls last,
    "SUBSTANCE_MISUSE" nulls last,
    "INTERVENTION_RECEIVED" nulls last,
    "INTERVENTION_OFFERED" nulls last,
    "LA" nulls last,
    "YEAR" nulls last
