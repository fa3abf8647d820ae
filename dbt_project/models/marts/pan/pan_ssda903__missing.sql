-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Missing and away without authorisation, for every authority that signed DSA-PAN-2025.

select
    "CHILD",
    "DOB",
    "MISSING",
    "MIS_START",
    "MIS_END",
    "LA",
    "YEAR"
from {{ published('pub_pan__ssda903__missing') }}
