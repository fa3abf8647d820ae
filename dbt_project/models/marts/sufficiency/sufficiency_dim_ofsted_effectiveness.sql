-- One row per judgement of an Ofsted inspection; -1 is unknown.

select
    key as "OfstedEffectivenessKey",
    code as "OfstedEffectivenessCode",
    description as "OfstedEffectivenessDescription"
from {{ ref('sufficiency_members') }}
where list = 'ofsted_effectiveness'
order by key
