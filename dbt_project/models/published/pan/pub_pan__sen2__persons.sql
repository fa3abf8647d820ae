-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Children and young people as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years
-- (instruction 5.1), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 'sen2'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_sen2__persons') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    {{ first_of_month('"PersonBirthDate"') }} as "PersonBirthDate",  -- instruction 4.1
    "GenderCurrent",  -- instruction 2.1
    "Sex",  -- instruction 2.1
    "Ethnicity",  -- instruction 2.1
    {{ postcode_sector('"PostCode"') }} as "PostCode",  -- instruction 4.2
    "UPN",  -- instruction 3.2
    "UPNunknown",  -- instruction 3.2
    "Person",  -- instruction 2.56
    "LA",  -- instruction 2.9
    "Year"  -- instruction 2.9
from allowed
order by
    "Person" nulls last,
    "PersonBirthDate" nulls last,
    "GenderCurrent" nulls last,
    "Sex" nulls last,
    "Ethnicity" nulls last,
    "PostCode" nulls last,
    "UPN" nulls last,
    "UPNunknown" nulls last,
    "LA" nulls last,
    "Year" nulls last
