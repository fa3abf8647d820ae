-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Children, for every authority that signed DSA-PAN-2025.

select
    "CHILD",
    "SEX",
    "DOB",
    "ETHNIC",
    "UPN",
    "MOTHER",
    "MC_DOB",
    "LA",
    "YEAR"
from {{ published('pub_pan__ssda903__header') }}
