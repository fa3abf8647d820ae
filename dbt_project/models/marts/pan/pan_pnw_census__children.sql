-- The children of the placements census, with what was known of them in care (SSDA903) and in CANS at the end of the
-- census's month: one row per child and snapshot, each row of the census once, whether or not other returns know the
-- child. Nothing that began after the snapshot's day counts. What a child's SSDA903 records cannot say, because there
-- are none, is empty and not 0. Of a child who was placed for adoption on the day, nothing says where it lived.
--   open on the day       began on or before it, and had not ended by its end: an episode that ceased on it is over
--   the twelve months     the month of the snapshot and the eleven before it
--   the financial year    the one that the day lies in, by the year in which it ends

with

census as (

    select
        *,
        row_number() over (order by "Identifier", "Year", "Month") as snapshot_number,
        {{ month_start('"Year"', '"Month"') }} as month_start
    from {{ ref('pan_pnw_census__pnw_census') }}

),

-- Of the children in care, those that the census asks for: a few of a great many.
episodes as (

    select * from {{ ref('pan_ssda903__episodes') }}
    where "CHILD" in (select census."Identifier" from census)

),

cans as (

    select * from {{ ref('pan_cans__summary') }}

),

snapshots as (

    select
        snapshot_number,
        "Identifier",
        cast({{ dbt.dateadd('day', -1, dbt.dateadd('month', 1, 'month_start')) }} as date) as snapshot_date,
        cast({{ dbt.dateadd('month', -11, 'month_start') }} as date) as window_start,
        case when "Month" > 3 then "Year" + 1 else "Year" end as financial_year
    from census

),

latest_years as (

    select
        "LA",
        max("YEAR_latest") as "YEAR_latest"
    from {{ ref('pan_ssda903__episodes') }}
    group by "LA"

),

known_children as (

    select "CHILD" from episodes

    union distinct

    select "CHILD" from {{ ref('pan_ssda903__header') }}

),

placed_episodes as (

    {{ placement_episodes('episodes') }}

),

-- No two episodes of a child are open at once, as each ends when the next begins.
open_episodes as (

    select
        snapshots.snapshot_number,
        placed_episodes.*
    from snapshots
    inner join placed_episodes
        on
            snapshots."Identifier" = placed_episodes."CHILD"
            and snapshots.snapshot_date >= placed_episodes."DECOM"
            and snapshots.snapshot_date < coalesce(placed_episodes.ended, {{ calendar_date("'9999'", "'12-31'") }})

),

placement_counts as (

    select
        snapshots.snapshot_number,
        count(distinct case
            when
                snapshots.snapshot_date >= placed_episodes."DECOM"
                and snapshots.window_start < coalesce(placed_episodes.ended, {{ calendar_date("'9999'", "'12-31'") }})
                then placed_episodes.placement
        end) as placements
    from snapshots
    inner join placed_episodes on snapshots."Identifier" = placed_episodes."CHILD"
    group by snapshots.snapshot_number

),

missing_counts as (

    select
        snapshots.snapshot_number,
        count(*) as missing_episodes
    from snapshots
    inner join {{ ref('pan_ssda903__missing') }} as incidents
        on
            snapshots."Identifier" = incidents."CHILD"
            and incidents."MIS_START" between snapshots.window_start and snapshots.snapshot_date
    where incidents."MISSING" = 'M'
    group by snapshots.snapshot_number

),

-- Sex and ethnic group as last sent by the end of the financial year, or else as first sent afterwards.
headers as (

    select
        snapshots.snapshot_number,
        children."SEX",
        children."ETHNIC",
        row_number() over (
            partition by snapshots.snapshot_number
            order by
                case when children."YEAR" <= snapshots.financial_year then children."YEAR" end desc nulls last,
                children."YEAR" asc,
                children."SEX" asc nulls last,
                children."ETHNIC" asc nulls last
        ) as place
    from snapshots
    inner join {{ ref('pan_ssda903__header') }} as children on snapshots."Identifier" = children."CHILD"

),

seeking_asylum as (

    select distinct snapshots.snapshot_number
    from snapshots
    inner join {{ ref('pan_ssda903__uasc') }} as uasc on snapshots."Identifier" = uasc."CHILD"
    where coalesce(uasc."DUC" > snapshots.snapshot_date, true)

),

outcomes as (

    select
        *,
        row_number() over (
            partition by "CHILD", "YEAR"
            order by
                {{ filled_answers([
                    'SDQ_SCORE', 'SDQ_REASON', 'CONVICTED', 'HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK',
                    'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED',
                ]) }} desc,
                "SDQ_SCORE" asc nulls last,
                "SDQ_REASON" asc nulls last,
                "CONVICTED" asc nulls last,
                "HEALTH_CHECK" asc nulls last,
                "IMMUNISATIONS" asc nulls last,
                "TEETH_CHECK" asc nulls last,
                "HEALTH_ASSESSMENT" asc nulls last,
                "SUBSTANCE_MISUSE" asc nulls last,
                "INTERVENTION_RECEIVED" asc nulls last,
                "INTERVENTION_OFFERED" asc nulls last
        ) as place
    from {{ ref('pan_ssda903__oc2') }}
    where "CHILD" in (select census."Identifier" from census)

),

-- A sector stands on the grid once, whatever the lookup holds.
sectors as (

    select
        *,
        row_number() over (partition by "sector" order by "easting" asc nulls last, "northing" asc nulls last) as place
    from {{ ref('pan_postcodes__postcode_sectors') }}

),

-- A child has at most one assessment by each form on a day.
assessments as (

    select
        snapshots.snapshot_number,
        cans.*,
        row_number() over (
            partition by snapshots.snapshot_number
            order by cans."Assessment Date" desc, cans."Form" desc
        ) as place
    from snapshots
    inner join cans
        on
            snapshots."Identifier" = cans."Child Unique ID"
            and snapshots.snapshot_date >= cans."Assessment Date"

)

select
    census."Looked after child?",
    census."Placing Authority",
    census."Identifier",
    census."Age",
    census."Gender",
    census."Ethnic Group",
    census."How the placement was sourced",
    census."Placement start date",
    census."Organisation",
    {{ unless_placed_for_adoption('census."Provider ID"', 'open_episodes."PLACE"') }} as "Provider ID",
    {{ unless_placed_for_adoption('census."Provider Ofsted (or equivalent) URN"', 'open_episodes."PLACE"') }}
        as "Provider Ofsted (or equivalent) URN",
    {{ unless_placed_for_adoption('census."Establishment"', 'open_episodes."PLACE"') }} as "Establishment",
    census."Registration type",
    {{ unless_placed_for_adoption('census."Establishment registration URN"', 'open_episodes."PLACE"') }}
        as "Establishment registration URN",
    {{ unless_placed_for_adoption('census."Establishment URN"', 'open_episodes."PLACE"') }} as "Establishment URN",
    {{ unless_placed_for_adoption('census."Host Authority"', 'open_episodes."PLACE"') }} as "Host Authority",
    {{ unless_placed_for_adoption('census."Primary Placing at Distance Reason"', 'open_episodes."PLACE"') }}
        as "Primary Placing at Distance Reason",
    census."Type of provision",
    census."UASC",
    census."Total weekly cost",
    census."Contribution from Social Care",
    census."Contribution from Education",
    census."Contribution from Health",
    census."SEND",
    census."LA",
    census."Month",
    census."Year",
    snapshots.snapshot_date as "Snapshot Date",
    snapshots.financial_year as "Financial Year",
    latest_years."YEAR_latest",
    case when known_children."CHILD" is null then 0 else 1 end as "Known to SSDA903",
    headers."SEX",
    headers."ETHNIC",
    case
        when seeking_asylum.snapshot_number is not null then 1
        when known_children."CHILD" is not null then 0
    end as "UASC on Snapshot Date",
    open_episodes."DECOM",
    open_episodes."PLACE",
    open_episodes."PLACE_PROVIDER",
    open_episodes."URN",
    open_episodes."HOME_POST",
    home."easting" as "HOME_POST Easting",
    home."northing" as "HOME_POST Northing",
    open_episodes."PL_POST",
    placement."easting" as "PL_POST Easting",
    placement."northing" as "PL_POST Northing",
    placement_counts.placements as "Placements in 12 Months",
    coalesce(missing_counts.missing_episodes, case when known_children."CHILD" is not null then 0 end)
        as "Missing Episodes in 12 Months",
    outcomes."SDQ_SCORE",
    outcomes."SDQ_REASON",
    outcomes."CONVICTED",
    outcomes."HEALTH_CHECK",
    outcomes."IMMUNISATIONS",
    outcomes."TEETH_CHECK",
    outcomes."HEALTH_ASSESSMENT",
    outcomes."SUBSTANCE_MISUSE",
    outcomes."INTERVENTION_RECEIVED",
    outcomes."INTERVENTION_OFFERED",
    {{ cans_columns(1) }},
    {{ cans_columns(2) }},
    {{ cans_columns(3) }},
    {{ cans_columns(4) }}
from census
inner join snapshots on census.snapshot_number = snapshots.snapshot_number
left join latest_years on census."LA" = latest_years."LA"
left join known_children on census."Identifier" = known_children."CHILD"
left join headers on census.snapshot_number = headers.snapshot_number and headers.place = 1
left join seeking_asylum on census.snapshot_number = seeking_asylum.snapshot_number
left join open_episodes on census.snapshot_number = open_episodes.snapshot_number
left join sectors as home on open_episodes."HOME_POST" = home."sector" and home.place = 1
left join sectors as placement on open_episodes."PL_POST" = placement."sector" and placement.place = 1
left join placement_counts on census.snapshot_number = placement_counts.snapshot_number
left join missing_counts on census.snapshot_number = missing_counts.snapshot_number
left join outcomes
    on
        census."Identifier" = outcomes."CHILD"
        and snapshots.financial_year = outcomes."YEAR"
        and outcomes.place = 1
left join assessments as cans_1 on census.snapshot_number = cans_1.snapshot_number and cans_1.place = 1
left join assessments as cans_2 on census.snapshot_number = cans_2.snapshot_number and cans_2.place = 2
left join assessments as cans_3 on census.snapshot_number = cans_3.snapshot_number and cans_3.place = 3
left join assessments as cans_4 on census.snapshot_number = cans_4.snapshot_number and cans_4.place = 4
order by
    census."LA",
    census."Identifier",
    census."Year",
    census."Month"
