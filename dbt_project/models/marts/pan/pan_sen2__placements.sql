-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Placements, for every authority that signed DSA-PAN-2025.

select
    "URN",
    "UKPRN",
    "SENSetting",
    "PlacementRank",
    "EntryDate",
    "LeavingDate",
    "AttendancePattern",
    "SENunitIndicator",
    "ResourcedProvisionIndicator",
    "Res",
    "WBP",
    "Person",
    "Request",
    "LA",
    "Year"
from {{ published('pub_pan__sen2__placements') }}
