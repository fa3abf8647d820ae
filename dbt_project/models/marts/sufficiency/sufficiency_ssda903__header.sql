-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Children, for every authority that signed DSA-SUFFICIENCY-2025.

select
    "CHILD",
    "SEX",
    "DOB",
    "ETHNIC",
    "LA",
    "YEAR"
from {{ published('pub_sufficiency__ssda903__header') }}
