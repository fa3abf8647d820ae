-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Types of need as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years (instruction 5.1), the
-- columns below.

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
    from {{ ref('cur_sen2__sen_needs') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "SENtype",  -- instruction 2.55
    "SENtypeRank",  -- instruction 2.55
    "Person",  -- instruction 2.56
    "Request",  -- instruction 2.56
    "LA",  -- instruction 2.9
    "Year"  -- instruction 2.9
from allowed
order by
    "SENtype" nulls last,
    "SENtypeRank" nulls last,
    "Person" nulls last,
    "Request" nulls last,
    "LA" nulls last,
    "Year" nulls last
