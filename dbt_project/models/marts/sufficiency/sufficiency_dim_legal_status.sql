-- One row per legal status under which a child is looked after; -1 is unknown.

select
    key as "LegalStatusKey",
    code as "LegalStatusCode",
    description as "LegalStatusDescription"
from {{ ref('sufficiency_members') }}
where list = 'ls'
order by key
