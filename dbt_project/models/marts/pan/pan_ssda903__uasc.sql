-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Unaccompanied asylum-seeking children, for every authority that signed DSA-PAN-2025.

select
    "CHILD",
    "DOB",
    "SEX",
    "DUC",
    "LA",
    "YEAR"
from {{ published('pub_pan__ssda903__uasc') }}
