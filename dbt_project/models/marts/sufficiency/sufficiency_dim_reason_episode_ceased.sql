-- One row per reason why an episode ceased, of every year, and E99, which the repair of episodes sets; -1 is
-- unknown.

select
    key as "ReasonEpisodeCeasedKey",
    code as "ReasonEpisodeCeasedCode",
    description as "ReasonEpisodeCeasedDescription"
from {{ ref('sufficiency_members') }}
where list = 'rec'
order by key
