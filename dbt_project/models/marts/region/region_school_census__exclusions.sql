-- Made from schemas/use_cases/region.yml by `returns generate`: edit the use case, not this file.
-- Suspensions and exclusions of pupils, for every authority that signed DSA-REGION-2025.

select
    "ExclusionId",
    "PupilId",
    "Roll",
    "category",
    "reason1",
    "reason2",
    "reason3",
    "startdate",
    "sessions",
    "senprovision",
    "HomeAuthority",
    "LA",
    "Year",
    "Term",
    "SchoolType"
from {{ published('pub_region__school_census__exclusions') }}
