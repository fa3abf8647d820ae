-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Children and young people, for every authority that signed DSA-PAN-2025.

select
    "PersonBirthDate",
    "GenderCurrent",
    "Sex",
    "Ethnicity",
    "PostCode",
    "UPN",
    "UPNunknown",
    "Person",
    "LA",
    "Year"
from {{ published('pub_pan__sen2__persons') }}
