-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Full inspections, for every authority that signed DSA-SUFFICIENCY-2025.

select
    "URN",
    "InspectionDate",
    "EventType",
    "OverallExperiences"
from {{ published('pub_sufficiency__ofsted__inspections') }}
