-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Vacancies of the authority, up to 2024 as DSA-PAN-2025 lets the region see them: signed authorities, the last 12
-- years (instruction 5.1), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 'csww'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_csww__la_level_vacancies') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "NumberOfVacancies",  -- instruction 2.44
    "NoAgencyFTE",  -- instruction 2.44
    "NoAgencyHeadcount",  -- instruction 2.44
    "LA",  -- instruction 2.9
    "Year"  -- instruction 2.9
from allowed
order by
    "NumberOfVacancies" nulls last,
    "NoAgencyFTE" nulls last,
    "NoAgencyHeadcount" nulls last,
    "LA" nulls last,
    "Year" nulls last
