-- One row per category of need, the main reason why a child started to be looked after; -1 is unknown.

select
    key as "CategoryOfNeedKey",
    code as "CategoryOfNeedCode",
    description as "CategoryOfNeedDescription"
from {{ ref('sufficiency_members') }}
where list = 'cin'
order by key
