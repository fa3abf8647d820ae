-- One row per postcode sector of the directory, with the authority that it lies in; -1 is unknown.

with

sectors as (

    select * from {{ ref('sufficiency_ons_postcodes__sectors') }}

),

authorities as (

    select
        "ONSAreaKey",
        "AreaCode"
    from {{ ref('sufficiency_dim_ons_area') }}
    where "AreaType" = 'LA'

),

members as (

    select
        {{ stable_key('postcode', ['sectors."Sector"']) }} as "PostcodeKey",
        sectors."Sector",
        coalesce(authorities."ONSAreaKey", -1) as "ONSAreaKey",
        sectors."LSOA" as "LSOA2011",
        sectors."Latitude",
        sectors."Longitude",
        sectors."Easting" as "OSEastings",
        sectors."Northing" as "OSNorthings",
        sectors."IMD"
    from sectors
    left join authorities
        on sectors."LACode" = authorities."AreaCode"

    union all

    select
        -1 as "PostcodeKey",
        'Unknown' as "Sector",
        -1 as "ONSAreaKey",
        null as "LSOA2011",
        null as "Latitude",
        null as "Longitude",
        null as "OSEastings",
        null as "OSNorthings",
        null as "IMD"

)

select * from members
order by "PostcodeKey"
