-- Made from schemas/reference/ofsted/providers.yml by `returns generate`: edit the schema, not this file.
-- Providers as they stand now: an authority's one row for each URN.

select
    _file_id,
    _row,
    _la,
    _year,
    "URN",
    "ProvisionType",
    "Sector",
    "RegistrationDate",
    "RegistrationStatus",
    "DateClosed",
    "Places",
    "Owner",
    "LocalAuthority"
from {{ ref('enr_ofsted__providers') }}
where _outcome = 'kept'
