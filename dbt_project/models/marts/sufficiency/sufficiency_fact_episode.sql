-- One row per episode of care: a child and the day the episode started; an episode without that day has a row of its
-- own. Where a child placed for adoption (A3 to A6) lives is not shared: it has no sector, no distance, no provider.

with

episodes as (

    select
        "CHILD",
        "DECOM",
        "DEC",
        "RNE",
        "LS",
        "CIN",
        "PLACE",
        "PLACE_PROVIDER",
        "REC",
        "REASON_PLACE_CHANGE",
        "HOME_POST",
        "PL_POST" as placement_sector,
        upper("URN") as urn,
        "LA",
        "YEAR",
        "Episode_source"
    from {{ ref('sufficiency_ssda903__episodes') }}

),

-- CHILD and DECOM are a key where there is a DECOM; `ordinal` tells the others apart.
numbered as (

    select
        *,
        1 as ordinal
    from episodes
    where "DECOM" is not null

    union all

    select
        *,
        row_number() over (
            partition by "CHILD"
            order by
                "YEAR" desc,
                "DEC" asc nulls last,
                "RNE" asc nulls last,
                "LS" asc nulls last,
                "CIN" asc nulls last,
                "PLACE" asc nulls last,
                "PLACE_PROVIDER" asc nulls last,
                "REC" asc nulls last,
                "REASON_PLACE_CHANGE" asc nulls last,
                "HOME_POST" asc nulls last,
                placement_sector asc nulls last,
                urn asc nulls last,
                "Episode_source" asc nulls last
        ) as ordinal
    from episodes
    where "DECOM" is null

),

members as (

    select
        list,
        key,
        code
    from {{ ref('sufficiency_members') }}

),

reasons_for_new_episode as (

    select * from members
    where list = 'rne'

),

legal_statuses as (

    select * from members
    where list = 'ls'

),

categories_of_need as (

    select * from members
    where list = 'cin'

),

placement_types as (

    select * from members
    where list = 'place'

),

placement_providers as (

    select * from members
    where list = 'place_provider'

),

reasons_ceased as (

    select * from members
    where list = 'rec'

),

reasons_for_change as (

    select * from members
    where list = 'reason_place_change'

),

ofsted_providers as (

    select
        "OfstedProviderKey",
        "URN"
    from {{ ref('sufficiency_dim_ofsted_provider') }}
    where "OfstedProviderKey" not in (-1, -3)

),

areas as (

    select * from {{ ref('sufficiency_dim_ons_area') }}

),

areas_by_name as (

    {{ areas_of_authorities(ref('sufficiency_dim_ons_area')) }}

),

sent_by as (

    select distinct "LA" from episodes

),

authorities as (

    select
        sent_by."LA",
        areas_by_name.name,
        areas_by_name."ONSAreaKey"
    from sent_by
    inner join areas_by_name
        on {{ area_name('sent_by."LA"') }} = areas_by_name.name

),

-- The places of Northern Ireland are on another grid than those of Great Britain.
sectors as (

    select
        postcodes."PostcodeKey",
        postcodes."Sector",
        postcodes."OSEastings" as easting,
        postcodes."OSNorthings" as northing,
        case when postcodes."Sector" like 'BT%' then 'Irish' else 'British' end as grid,
        {{ area_name('areas."LAName"') }} as la_name,
        {{ area_name('areas."CountyName"') }} as county_name
    from {{ ref('sufficiency_dim_postcode') }} as postcodes
    left join areas
        on postcodes."ONSAreaKey" = areas."ONSAreaKey"
    where postcodes."PostcodeKey" != -1

),

keyed as (

    select
        {{ stable_key('episode', ['numbered."CHILD"', 'numbered."DECOM"', 'nullif(numbered.ordinal, 1)']) }}
            as "FactEpisodeKey",
        {{ stable_key('child', ['numbered."CHILD"']) }} as "LookedAfterChildKey",
        coalesce(numbered."DECOM", {{ unknown_date() }}) as "EpisodeCommencedDateKey",
        coalesce(numbered."DEC", {{ unknown_date() }}) as "EpisodeCeasedDateKey",
        numbered."DEC" is null as "IsOpen",
        coalesce(reasons_for_new_episode.key, -1) as "ReasonForNewEpisodeKey",
        coalesce(legal_statuses.key, -1) as "LegalStatusKey",
        coalesce(categories_of_need.key, -1) as "CategoryOfNeedKey",
        coalesce(placement_types.key, -1) as "PlacementTypeKey",
        coalesce(placement_providers.key, -1) as "PlacementProviderKey",
        coalesce(reasons_ceased.key, -1) as "ReasonEpisodeCeasedKey",
        coalesce(reasons_for_change.key, -1) as "ReasonPlaceChangeKey",
        coalesce(home."PostcodeKey", -1) as "HomePostcodeKey",
        coalesce(placement."PostcodeKey", -1) as "PlacementPostcodeKey",
        coalesce(ofsted_providers."OfstedProviderKey", case when numbered.urn is null then -1 else -3 end)
            as "OfstedProviderKey",
        coalesce(authorities."ONSAreaKey", -1) as "ONSAreaKey",
        numbered."YEAR" as "SubmissionYear",
        numbered."Episode_source" as "EpisodeSource",
        case
            when home.grid = placement.grid
                then {{ distance_km('home.easting', 'home.northing', 'placement.easting', 'placement.northing') }}
        end as "DistanceKm",
        case
            when authorities.name is null or placement.la_name is null then null
            else authorities.name = placement.la_name or authorities.name = coalesce(placement.county_name, '')
        end as "InAuthority"
    from numbered
    left join reasons_for_new_episode
        on numbered."RNE" = reasons_for_new_episode.code
    left join legal_statuses
        on numbered."LS" = legal_statuses.code
    left join categories_of_need
        on numbered."CIN" = categories_of_need.code
    left join placement_types
        on numbered."PLACE" = placement_types.code
    left join placement_providers
        on numbered."PLACE_PROVIDER" = placement_providers.code
    left join reasons_ceased
        on numbered."REC" = reasons_ceased.code
    left join reasons_for_change
        on numbered."REASON_PLACE_CHANGE" = reasons_for_change.code
    left join sectors as home
        on numbered."HOME_POST" = home."Sector"
    left join sectors as placement
        on numbered.placement_sector = placement."Sector"
    left join ofsted_providers
        on numbered.urn = ofsted_providers."URN"
    left join authorities
        on numbered."LA" = authorities."LA"

)

select * from keyed
order by "FactEpisodeKey"
