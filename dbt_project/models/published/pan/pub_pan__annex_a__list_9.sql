-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Care leavers as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years (instruction 5.1), the
-- columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 'annex_a'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_annex_a__list_9') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "Child Unique ID",  -- instruction 3.1
    "Gender",  -- instruction 2.10
    "Ethnicity",  -- instruction 2.10
    {{ first_of_month('"Date of Birth"') }} as "Date of Birth",  -- instruction 4.1
    "Age of Child (Years)",  -- instruction 2.10
    "Does the Child have a Disability",  -- instruction 2.10
    "Eligibility Category",  -- instruction 2.19
    "LA in Touch",  -- instruction 2.19
    "Type of Accommodation",  -- instruction 2.19
    "Suitability of Accommodation",  -- instruction 2.19
    "Activity Status",  -- instruction 2.19
    "LA",  -- instruction 2.20
    "Month",  -- instruction 2.20
    "Year"  -- instruction 2.20
from allowed
order by
    "Child Unique ID" nulls last,
    "Gender" nulls last,
    "Ethnicity" nulls last,
    "Date of Birth" nulls last,
    "Age of Child (Years)" nulls last,
    "Does the Child have a Disability" nulls last,
    "Eligibility Category" nulls last,
    "LA in Touch" nulls last,
    "Type of Accommodation" nulls last,
    "Suitability of Accommodation" nulls last,
    "Activity Status" nulls last,
    "LA" nulls last,
    "Month" nulls last,
    "Year" nulls last
