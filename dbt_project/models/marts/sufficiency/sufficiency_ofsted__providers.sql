-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Providers, for every authority that signed DSA-SUFFICIENCY-2025.

select
    "URN",
    "ProvisionType",
    "Sector",
    "RegistrationDate",
    "RegistrationStatus",
    "DateClosed",
    "Places",
    "Owner",
    "LocalAuthority"
from {{ published('pub_sufficiency__ofsted__providers') }}
