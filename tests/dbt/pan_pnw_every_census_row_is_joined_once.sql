-- Children of a placements census that the joined output has no row of, or several, and those that it has made up.

with

census as (
    select
        "Identifier",
        "Year",
        "Month",
        count(*) as times
    from {{ ref('pan_pnw_census__pnw_census') }}
    group by "Identifier", "Year", "Month"
),

joined as (
    select
        "Identifier",
        "Year",
        "Month",
        count(*) as times
    from {{ ref('pan_pnw_census__children') }}
    group by "Identifier", "Year", "Month"
)

select
    coalesce(census."Year", joined."Year") as "Year",
    coalesce(census."Month", joined."Month") as "Month",
    census.times as times_sent,
    joined.times as times_joined
from census
full outer join joined
    on
        census."Identifier" = joined."Identifier"
        and census."Year" = joined."Year"
        and census."Month" = joined."Month"
where coalesce(census.times, 0) <> coalesce(joined.times, 0)
