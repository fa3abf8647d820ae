-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Placement costs as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years (instruction 5.1),
-- the columns below.

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
    from {{ ref('cur_s251__placement_costs') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "Child ID",  -- instruction 3.1
    {{ first_of_month('"Date of birth"') }} as "Date of birth",  -- instruction 4.1
    "Gender",  -- instruction 2.1
    "Ethnicity",  -- instruction 2.1
    "Disability",  -- instruction 2.47
    "Category of need",  -- instruction 2.47
    "Date of last assessment",  -- instruction 2.47
    "Does the child have an EHCP",  -- instruction 2.47
    "Is the child UASC",  -- instruction 2.47
    "Number of missing episodes in current period of care",  -- instruction 2.47
    "Legal status",  -- instruction 2.48
    "Placement start date",  -- instruction 2.48
    "Placement end date",  -- instruction 2.48
    "Date of start of current care period",  -- instruction 2.48
    "Reason for placement change",  -- instruction 2.48
    "Number of placements in last 12 months",  -- instruction 2.48
    "Number of placements in current care period",  -- instruction 2.48
    "Placement type",  -- instruction 2.48
    "Provider type",  -- instruction 2.48
    "Procurement platform",  -- instruction 2.48
    "Procurement framework",  -- instruction 2.48
    {{ withheld('"Ofsted URN"', '"Placement type"', ['A3', 'A4', 'A5', 'A6']) }} as "Ofsted URN",  -- instruction 2.48
    {{ postcode_sector('"Home postcode"') }} as "Home postcode",  -- instruction 4.2
    {{ withheld(
            postcode_sector('"Placement postcode"'),
            '"Placement type"',
            ['A3', 'A4', 'A5', 'A6']
        ) }} as "Placement postcode",  -- instruction 4.2
    {{ withheld('"LA of placement"', '"Placement type"', ['A3', 'A4', 'A5', 'A6']) }} as "LA of placement",  -- instruction 2.48
    "Total committed cost accrued in FY to date",  -- instruction 2.49
    "Contribution from social care provider/s",  -- instruction 2.49
    "Contribution from health provider/s",  -- instruction 2.49
    "Contribution from education provider/s",  -- instruction 2.49
    "LA",  -- instruction 2.51
    "Year",  -- instruction 2.51
    "Quarter"  -- instruction 2.51
from allowed
order by
    "Child ID" nulls last,
    "Placement start date" nulls last,
    "Date of birth" nulls last,
    "Gender" nulls last,
    "Ethnicity" nulls last,
    "Disability" nulls last,
    "Category of need" nulls last,
    "Date of last assessment" nulls last,
    "Does the child have an EHCP" nulls last,
    "Is the child UASC" nulls last,
    "Number of missing episodes in current period of care" nulls last,
    "Legal status" nulls last,
    "Placement end date" nulls last,
    "Date of start of current care period" nulls last,
    "Reason for placement change" nulls last,
    "Number of placements in last 12 months" nulls last,
    "Number of placements in current care period" nulls last,
    "Placement type" nulls last,
    "Provider type" nulls last,
    "Procurement platform" nulls last,
    "Procurement framework" nulls last,
    "Ofsted URN" nulls last,
    "Home postcode" nulls last,
    "Placement postcode" nulls last,
    "LA of placement" nulls last,
    "Total committed cost accrued in FY to date" nulls last,
    "Contribution from social care provider/s" nulls last,
    "Contribution from health provider/s" nulls last,
    "Contribution from education provider/s" nulls last,
    "LA" nulls last,
    "Year" nulls last,
    "Quarter" nulls last
