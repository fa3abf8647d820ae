-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Missing and away without authorisation, for every authority that signed DSA-SUFFICIENCY-2025.

select
    "CHILD",
    "DOB",
    "MISSING",
    "MIS_START",
    "MIS_END",
    "LA",
    "YEAR"
from {{ published('pub_sufficiency__ssda903__missing') }}
