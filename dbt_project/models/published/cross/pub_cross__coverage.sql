-- Made from schemas/use_cases/cross.yml by `returns generate`: edit the use case, not this file.
-- What CROSS holds, lacks and may not have, per authority, return and period.

select
    use_case,
    la_code,
    la_name,
    dataset,
    period,
    status,
    tables_received,
    tables_expected
from {{ ref('coverage') }}
where use_case = 'CROSS'
order by la_code, dataset, period
