-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Vacancies of the authority, up to 2024, for every authority that signed DSA-PAN-2025.

select
    "NumberOfVacancies",
    "NoAgencyFTE",
    "NoAgencyHeadcount",
    "LA",
    "Year"
from {{ published('pub_pan__csww__la_level_vacancies') }}
