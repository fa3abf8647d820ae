-- Made from schemas/use_cases/region.yml by `returns generate`: edit the use case, not this file.
-- Schools as they stand in the reference data, for DSA-REGION-2025: the columns below.

with

allowed as (

    select * from {{ ref('cur_schools__schools') }}

)

select
    "URN",  -- instruction 2.11
    "EstablishmentNumber",  -- instruction 2.11
    "EstablishmentName",  -- instruction 2.11
    "la_number",  -- instruction 2.11
    {{ postcode_sector('"postcode"') }} as "postcode"  -- instruction 4.3
from allowed
order by
    "URN" nulls last,
    "EstablishmentNumber" nulls last,
    "EstablishmentName" nulls last,
    "la_number" nulls last,
    "postcode" nulls last
