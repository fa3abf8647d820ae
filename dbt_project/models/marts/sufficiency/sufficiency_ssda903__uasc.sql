-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Unaccompanied asylum-seeking children, for every authority that signed DSA-SUFFICIENCY-2025.

select
    "CHILD",
    "DOB",
    "SEX",
    "DUC",
    "LA",
    "YEAR"
from {{ published('pub_sufficiency__ssda903__uasc') }}
