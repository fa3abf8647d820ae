-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Episodes of care as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years (instruction 5.1),
-- the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 'ssda903'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_ssda903__episodes') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "CHILD",  -- instruction 3.1
    "DECOM",  -- instruction 2.2
    "RNE",  -- instruction 2.2
    "LS",  -- instruction 2.2
    "CIN",  -- instruction 2.2
    "PLACE",  -- instruction 2.2
    "PLACE_PROVIDER",  -- instruction 2.2
    "DEC",  -- instruction 2.2
    "REC",  -- instruction 2.2
    "REASON_PLACE_CHANGE",  -- instruction 2.2
    {{ postcode_sector('"HOME_POST"') }} as "HOME_POST",  -- instruction 4.2
    {{ withheld(postcode_sector('"PL_POST"'), '"PLACE"', ['A3', 'A4', 'A5', 'A6']) }} as "PL_POST",  -- instruction 4.2
    {{ withheld('"URN"', '"PLACE"', ['A3', 'A4', 'A5', 'A6']) }} as "URN",  -- instruction 2.2
    "LA",  -- instruction 2.9
    "YEAR",  -- instruction 2.9
    "YEAR_latest",  -- instruction 2.2
    "Episode_source"  -- instruction 2.2
from allowed
order by
    "CHILD" nulls last,
    "DECOM" nulls last,
    "RNE" nulls last,
    "LS" nulls last,
    "CIN" nulls last,
    "PLACE" nulls last,
    "PLACE_PROVIDER" nulls last,
    "DEC" nulls last,
    "REC" nulls last,
    "REASON_PLACE_CHANGE" nulls last,
    "HOME_POST" nulls last,
    "PL_POST" nulls last,
    "URN" nulls last,
    "LA" nulls last,
    "YEAR" nulls last,
    "YEAR_latest" nulls last,
    "Episode_source" nulls last
