-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Placements as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years (instruction 5.1), the
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
    from {{ ref('cur_sen2__placements') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "URN",  -- instruction 2.54
    "UKPRN",  -- instruction 2.54
    "SENSetting",  -- instruction 2.54
    "PlacementRank",  -- instruction 2.54
    "EntryDate",  -- instruction 2.54
    "LeavingDate",  -- instruction 2.54
    "AttendancePattern",  -- instruction 2.54
    "SENunitIndicator",  -- instruction 2.54
    "ResourcedProvisionIndicator",  -- instruction 2.54
    "Res",  -- instruction 2.54
    "WBP",  -- instruction 2.54
    "Person",  -- instruction 2.56
    "Request",  -- instruction 2.56
    "LA",  -- instruction 2.9
    "Year"  -- instruction 2.9
from allowed
order by
    "URN" nulls last,
    "UKPRN" nulls last,
    "SENSetting" nulls last,
    "PlacementRank" nulls last,
    "EntryDate" nulls last,
    "LeavingDate" nulls last,
    "AttendancePattern" nulls last,
    "SENunitIndicator" nulls last,
    "ResourcedProvisionIndicator" nulls last,
    "Res" nulls last,
    "WBP" nulls last,
    "Person" nulls last,
    "Request" nulls last,
    "LA" nulls last,
    "Year" nulls last
