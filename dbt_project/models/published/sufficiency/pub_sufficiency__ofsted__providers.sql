-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Providers as they stand in the reference data, for DSA-SUFFICIENCY-2025: the columns below.

with

allowed as (

    select * from {{ ref('cur_ofsted__providers') }}

)

select
    "URN",  -- instruction 2.10
    "ProvisionType",  -- instruction 2.10
    "Sector",  -- instruction 2.10
    "RegistrationDate",  -- instruction 2.10
    "RegistrationStatus",  -- instruction 2.10
    "DateClosed",  -- instruction 2.10
    "Places",  -- instruction 2.10
    "Owner",  -- instruction 2.10
    "LocalAuthority"  -- instruction 2.10
from allowed
order by
    "URN" nulls last,
    "ProvisionType" nulls last,
    "Sector" nulls last,
    "RegistrationDate" nulls last,
    "RegistrationStatus" nulls last,
    "DateClosed" nulls last,
    "Places" nulls last,
    "Owner" nulls last,
    "LocalAuthority" nulls last
