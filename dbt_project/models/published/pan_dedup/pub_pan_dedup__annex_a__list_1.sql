-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Contacts as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years (instruction 5.1), of each
-- record the newest return's row (instruction 2.21), the columns below.

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
    from {{ ref('cur_annex_a__list_1') }} as current_rows
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
                "Date of Contact",
                "Contact Source",
                {{ apart_if_blank(['Child Unique ID', 'Date of Contact', 'Contact Source']) }}
            order by
                "Year" desc nulls last,
                "Month" desc nulls last,
                "Gender" asc nulls last,
                "Ethnicity" asc nulls last,
                "Date of Birth" asc nulls last,
                "Age of Child (Years)" asc nulls last,
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
    "Date of Contact",  -- instruction 2.11
    "Contact Source",  -- instruction 2.11
    "LA",  -- instruction 2.20
    "Month",  -- instruction 2.20
    "Year"  -- instruction 2.20
from newest_first
where _place = 1
order by
    "Child Unique ID" nulls last,
    "Date of Contact" nulls last,
    "Contact Source" nulls last,
    "Gender" nulls last,
    "Ethnicity" nulls last,
    "Date of Birth" nulls last,
    "Age of Child (Years)" nulls last,
    "LA" nulls last,
    "Month" nulls last,
    "Year" nulls last
