-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Health and outcomes (OC2), for every authority that signed DSA-SUFFICIENCY-2025.

select
    "CHILD",
    "DOB",
    "SDQ_SCORE",
    "SDQ_REASON",
    "CONVICTED",
    "SUBSTANCE_MISUSE",
    "INTERVENTION_RECEIVED",
    "INTERVENTION_OFFERED",
    "LA",
    "YEAR"
from {{ published('pub_sufficiency__ssda903__oc2') }}
