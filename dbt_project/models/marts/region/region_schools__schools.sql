-- Made from schemas/use_cases/region.yml by `returns generate`: edit the use case, not this file.
-- Schools, for every authority that signed DSA-REGION-2025.

select
    "URN",
    "EstablishmentNumber",
    "EstablishmentName",
    "la_number",
    "postcode"
from {{ published('pub_region__schools__schools') }}
