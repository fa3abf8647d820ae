-- One row per area of any kind, from ward to country, under one key; -1 is unknown. A level that does not apply to an
-- area, such as the ward of a county, is empty.

with

areas as (

    select * from {{ ref('sufficiency_ons_areas__areas') }}

),

members as (

    select
        {{ stable_key('area', ['"AreaType"', '"AreaCode"']) }} as "ONSAreaKey",
        "AreaType",
        "AreaCode",
        "AreaName",
        "WardCode",
        "WardName",
        "LACode",
        "LAName",
        "CountyCode",
        "CountyName",
        "RegionCode",
        "RegionName",
        "CountryCode",
        "CountryName"
    from areas

    union all

    select
        -1 as "ONSAreaKey",
        'Unknown' as "AreaType",
        'Unknown' as "AreaCode",
        'Unknown' as "AreaName",
        null as "WardCode",
        null as "WardName",
        null as "LACode",
        null as "LAName",
        null as "CountyCode",
        null as "CountyName",
        null as "RegionCode",
        null as "RegionName",
        null as "CountryCode",
        null as "CountryName"

)

select * from members
order by "ONSAreaKey"
