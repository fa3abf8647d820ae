-- One row per reason for a new episode of care; -1 is unknown.

select
    key as "ReasonForNewEpisodeKey",
    code as "ReasonForNewEpisodeCode",
    description as "ReasonForNewEpisodeDescription"
from {{ ref('sufficiency_members') }}
where list = 'rne'
order by key
