-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Settings named in plans, for every authority that signed DSA-PAN-2025.

select
    "URN",
    "UKPRN",
    "SENSetting",
    "PlacementRank",
    "SENunitIndicator",
    "ResourcedProvisionIndicator",
    "Person",
    "Request",
    "LA",
    "Year"
from {{ published('pub_pan__sen2__plan_details') }}
