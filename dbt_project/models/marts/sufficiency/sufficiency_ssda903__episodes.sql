-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Episodes of care, for every authority that signed DSA-SUFFICIENCY-2025.

select
    "CHILD",
    "DECOM",
    "RNE",
    "LS",
    "CIN",
    "PLACE",
    "PLACE_PROVIDER",
    "DEC",
    "REC",
    "REASON_PLACE_CHANGE",
    "HOME_POST",
    "PL_POST",
    "URN",
    "LA",
    "YEAR",
    "YEAR_latest",
    "Episode_source"
from {{ published('pub_sufficiency__ssda903__episodes') }}
