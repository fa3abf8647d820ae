-- One row per reason for a change of placement, and LIIAF, which the repair of episodes sets; -1 is unknown.

select
    key as "ReasonPlaceChangeKey",
    code as "ReasonPlaceChangeCode",
    description as "ReasonPlaceChangeDescription"
from {{ ref('sufficiency_members') }}
where list = 'reason_place_change'
order by key
