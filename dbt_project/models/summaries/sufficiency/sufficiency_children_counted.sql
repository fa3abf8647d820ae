-- How many children were looked after at the end of 31 March, by authority and kind of placement: a row for every kind
-- in every year of which the authority's return was received, 0 included. Short breaks (V3, V4) are left out, as in the
-- national statistics. Exact counts, which are part of the mart that tells them and of nothing else.

with

kinds as (

    select distinct {{ kind_of_placement('code') }} as kind
    from {{ ref('sufficiency_members') }}
    where list = 'place'

),

returns as (

    select
        la_name as "LA",
        {{ try_number('period', 'integer') }} as "Year"
    from {{ ref('sufficiency_quality__coverage') }}
    where
        dataset = 'ssda903'
        and status = 'received'

),

placed as (

    {{ placement_episodes(ref('sufficiency_ssda903__episodes')) }}

),

looked_after as (

    select
        returns."LA",
        returns."Year",
        placed."CHILD",
        {{ kind_of_placement('placed."PLACE"') }} as kind
    from returns
    inner join placed
        on
            returns."LA" = placed."LA"
            and placed."DECOM" <= {{ calendar_date('returns."Year"', "'03-31'") }}
    where
        (placed.ended is null or placed.ended > {{ calendar_date('returns."Year"', "'03-31'") }})
        and coalesce(placed."LS", '') not in ('V3', 'V4')

)

select
    returns."Year",
    returns."LA",
    kinds.kind as "Placement",
    count(distinct looked_after."CHILD") as "Children"
from returns
cross join kinds
left join looked_after
    on
        returns."LA" = looked_after."LA"
        and returns."Year" = looked_after."Year"
        and kinds.kind = looked_after.kind
group by
    returns."Year",
    returns."LA",
    kinds.kind
