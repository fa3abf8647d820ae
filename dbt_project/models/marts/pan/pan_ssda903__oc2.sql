-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Health and outcomes (OC2), for every authority that signed DSA-PAN-2025.

select
    "CHILD",
    "DOB",
    "SDQ_SCORE",
    "SDQ_REASON",
    "CONVICTED",
    "HEALTH_CHECK",
    "IMMUNISATIONS",
    "TEETH_CHECK",
    "HEALTH_ASSESSMENT",
    "SUBSTANCE_MISUSE",
    "INTERVENTION_RECEIVED",
    "INTERVENTION_OFFERED",
    "LA",
    "YEAR"
from {{ published('pub_pan__ssda903__oc2') }}
