-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- How many findings of each kind, per authority, return, period, table and column that PAN sees: counts, and nothing
-- that was found. A count is told as instruction 6.1 allows.

select
    la_code,
    la_name,
    dataset,
    period,
    table_name,
    column_name,
    kind,
    severity,
    {{ count_by_itself('findings', {'smallest': 10, 'round_to': 5, 'zero': 'shown'}) }} as findings,
    {{ count_by_itself_as('findings', {'smallest': 10, 'round_to': 5, 'zero': 'shown'}) }} as findings_are
from {{ ref('finding_counts') }}
where use_case = 'PAN'
order by
    la_code,
    dataset,
    period,
    table_name nulls last,
    column_name nulls last,
    kind
