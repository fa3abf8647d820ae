-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Care leavers (OC3), for every authority that signed DSA-SUFFICIENCY-2025.

select
    "CHILD",
    "DOB",
    "IN_TOUCH",
    "ACTIV",
    "ACCOM",
    "LA",
    "YEAR"
from {{ published('pub_sufficiency__ssda903__oc3') }}
