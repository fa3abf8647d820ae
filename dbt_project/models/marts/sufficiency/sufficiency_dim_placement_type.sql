-- One row per type of placement, of every year; -1 is unknown.

select
    key as "PlacementTypeKey",
    code as "PlacementTypeCode",
    description as "PlacementTypeDescription"
from {{ ref('sufficiency_members') }}
where list = 'place'
order by key
