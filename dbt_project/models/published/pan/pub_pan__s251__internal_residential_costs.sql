-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Costs of the authority's own residential homes as DSA-PAN-2025 lets the region see them: signed authorities, the last
-- 12 years (instruction 5.1), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 's251'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_s251__internal_residential_costs') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "Asset name",  -- instruction 2.50
    "Ofsted URN",  -- instruction 2.50
    "Start date",  -- instruction 2.50
    "End date",  -- instruction 2.50
    "Total committed cost accrued in FY to date",  -- instruction 2.50
    "LA",  -- instruction 2.51
    "Year",  -- instruction 2.51
    "Quarter"  -- instruction 2.51
from allowed
order by
    "Asset name" nulls last,
    "Start date" nulls last,
    "Ofsted URN" nulls last,
    "End date" nulls last,
    "Total committed cost accrued in FY to date" nulls last,
    "LA" nulls last,
    "Year" nulls last,
    "Quarter" nulls last
