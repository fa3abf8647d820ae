-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Section 47 enquiries and initial conferences as DSA-PAN-2025 lets the region see them: signed authorities, the last
-- 12 years (instruction 5.1), of each record the newest return's row (instruction 2.21), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN_DEDUP'
        and dataset = 'annex_a'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_annex_a__list_5') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

),

newest_first as (

    select
        *,
        row_number() over (
            partition by
                _la,
                "Child Unique ID",
                "Strategy discussion initiating Section 47 Enquiry Start Date",
                {{ apart_if_blank([
            'Child Unique ID',
            'Strategy discussion initiating Section 47 Enquiry Start Date',
        ]) }}
            order by
                "Year" desc nulls last,
                "Month" desc nulls last,
                "Gender" asc nulls last,
                "Ethnicity" asc nulls last,
                "Date of Birth" asc nulls last,
                "Age of Child (Years)" asc nulls last,
                "Does the Child have a Disability" asc nulls last,
                "Was an Initial Child Protection Conference deemed unnecessary?" asc nulls last,
                "Date of Initial Child Protection Conference" asc nulls last,
                "Did the Initial Child Protection Conference Result in a Child Protection Plan" asc nulls last,
                "Number of Section 47 Enquiries in the last 12 months" asc nulls last,
                "Number of ICPCs in the last 12 months" asc nulls last,
                "Allocated Team" asc nulls last,
                "Allocated Worker" asc nulls last,
                "LA" asc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        ) as _place
    from allowed

)

select
    "Child Unique ID",  -- instruction 3.1
    "Gender",  -- instruction 2.10
    "Ethnicity",  -- instruction 2.10
    {{ first_of_month('"Date of Birth"') }} as "Date of Birth",  -- instruction 4.1
    "Age of Child (Years)",  -- instruction 2.10
    "Does the Child have a Disability",  -- instruction 2.10
    "Strategy discussion initiating Section 47 Enquiry Start Date",  -- instruction 2.15
    "Was an Initial Child Protection Conference deemed unnecessary?",  -- instruction 2.15
    "Date of Initial Child Protection Conference",  -- instruction 2.15
    "Did the Initial Child Protection Conference Result in a Child Protection Plan",  -- instruction 2.15
    "Number of Section 47 Enquiries in the last 12 months",  -- instruction 2.15
    "Number of ICPCs in the last 12 months",  -- instruction 2.15
    "LA",  -- instruction 2.20
    "Month",  -- instruction 2.20
    "Year"  -- instruction 2.20
from newest_first
where _place = 1
order by
    "Child Unique ID" nulls last,
    "Strategy discussion initiating Section 47 Enquiry Start Date" nulls last,
    "Gender" nulls last,
    "Ethnicity" nulls last,
    "Date of Birth" nulls last,
    "Age of Child (Years)" nulls last,
    "Does the Child have a Disability" nulls last,
    "Was an Initial Child Protection Conference deemed unnecessary?" nulls last,
    "Date of Initial Child Protection Conference" nulls last,
    "Did the Initial Child Protection Conference Result in a Child Protection Plan" nulls last,
    "Number of Section 47 Enquiries in the last 12 months" nulls last,
    "Number of ICPCs in the last 12 months" nulls last,
    "LA" nulls last,
    "Month" nulls last,
    "Year" nulls last
