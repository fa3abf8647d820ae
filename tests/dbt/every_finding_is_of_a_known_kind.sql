-- Findings whose kind the seed finding_kinds does not explain.

select distinct kind
from {{ ref('findings') }}
where severity is null
