-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Previous permanence, for every authority that signed DSA-PAN-2025.

select
    "CHILD",
    "DOB",
    "PREV_PERM",
    "LA_PERM",
    "DATE_PERM",
    "LA",
    "YEAR"
from {{ published('pub_pan__ssda903__prev_perm') }}
