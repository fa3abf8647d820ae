-- Made from schemas/use_cases/region.yml by `returns generate`: edit the use case, not this file.
-- Counts of what was found in the returns, for every authority that signed DSA-REGION-2025.

select
    la_code,
    la_name,
    dataset,
    period,
    table_name,
    column_name,
    kind,
    severity,
    findings,
    findings_are
from {{ published('pub_region__findings') }}
