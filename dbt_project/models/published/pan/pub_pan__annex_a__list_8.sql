-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Children looked after as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years (instruction
-- 5.1), the columns below.

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
    from {{ ref('cur_annex_a__list_8') }} as current_rows
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
    "Date Started to be Looked After",  -- instruction 2.18
    "Child's Category of Need",  -- instruction 2.18
    "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",  -- instruction 2.18
    "Start date of current legal status",  -- instruction 2.18
    "Child's Legal Status",  -- instruction 2.18
    "Date of Latest Statutory Review",  -- instruction 2.18
    "Date of Last Social Work Visit",  -- instruction 2.18
    "What is the permanence plan for this child?",  -- instruction 2.18
    "Date of Last IRO Visit / Contact to the Child",  -- instruction 2.18
    "Date of Last Health Assessment",  -- instruction 2.18
    "Date of Last Dental Check",  -- instruction 2.18
    "Number of Placements in the Last 12 months",  -- instruction 2.18
    "Date Ceased to be Looked After",  -- instruction 2.18
    "Reason Ceased to be Looked After",  -- instruction 2.18
    "Start Date of Most Recent Placement",  -- instruction 2.18
    "Placement Type",  -- instruction 2.18
    "Placement Provider",  -- instruction 2.18
    {{ withheld(
            postcode_sector('"Placement postcode"'),
            '"Placement Type"',
            ['b) Placed for adoption']
        ) }} as "Placement postcode",  -- instruction 4.2
    {{ withheld('"URN of Placement"', '"Placement Type"', ['b) Placed for adoption']) }}
            as "URN of Placement",  -- instruction 2.18
    {{ withheld('"Placement Location"', '"Placement Type"', ['b) Placed for adoption']) }}
            as "Placement Location",  -- instruction 2.18
    {{ withheld('"LA of Placement"', '"Placement Type"', ['b) Placed for adoption']) }} as "LA of Placement",  -- instruction 2.18
    "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",  -- instruction 2.18
    "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",  -- instruction 2.18
    "Was the child offered a Return Interview after their last missing episode (Y/N)?",  -- instruction 2.18
    "Did the child accept a Return Interview after their last missing episode (Y/N)?",  -- instruction 2.18
    "LA",  -- instruction 2.20
    "Month",  -- instruction 2.20
    "Year"  -- instruction 2.20
from allowed
order by
    "Child Unique ID" nulls last,
    "Date Started to be Looked After" nulls last,
    "Child's Legal Status" nulls last,
    "Placement Type" nulls last,
    "Placement Provider" nulls last,
    "Placement postcode" nulls last,
    "Gender" nulls last,
    "Ethnicity" nulls last,
    "Date of Birth" nulls last,
    "Age of Child (Years)" nulls last,
    "Does the Child have a Disability" nulls last,
    "Child's Category of Need" nulls last,
    "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)" nulls last,
    "Start date of current legal status" nulls last,
    "Date of Latest Statutory Review" nulls last,
    "Date of Last Social Work Visit" nulls last,
    "What is the permanence plan for this child?" nulls last,
    "Date of Last IRO Visit / Contact to the Child" nulls last,
    "Date of Last Health Assessment" nulls last,
    "Date of Last Dental Check" nulls last,
    "Number of Placements in the Last 12 months" nulls last,
    "Date Ceased to be Looked After" nulls last,
    "Reason Ceased to be Looked After" nulls last,
    "Start Date of Most Recent Placement" nulls last,
    "URN of Placement" nulls last,
    "Placement Location" nulls last,
    "LA of Placement" nulls last,
    "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months" nulls last,
    "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months" nulls last,
    "Was the child offered a Return Interview after their last missing episode (Y/N)?" nulls last,
    "Did the child accept a Return Interview after their last missing episode (Y/N)?" nulls last,
    "LA" nulls last,
    "Month" nulls last,
    "Year" nulls last
