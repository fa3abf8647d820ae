-- One row per kind of provider of a placement; -1 is unknown.

select
    key as "PlacementProviderKey",
    code as "PlacementProviderCode",
    description as "PlacementProviderDescription"
from {{ ref('sufficiency_members') }}
where list = 'place_provider'
order by key
