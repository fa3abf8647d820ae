-- Made from schemas/use_cases/region.yml by `returns generate`: edit the use case, not this file.
-- What was received, refused, is missing or is not signed, for every authority that signed DSA-REGION-2025.

select
    use_case,
    la_code,
    la_name,
    dataset,
    period,
    status,
    tables_received,
    tables_expected
from {{ published('pub_region__coverage') }}
