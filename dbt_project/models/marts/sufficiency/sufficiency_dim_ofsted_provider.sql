-- One row per provider that Ofsted lists. Three more stand for none of them: -1 no URN, or one that is not shared; -2 a
-- regional adoption agency (XXXXXXX); -3 a URN that Ofsted's lists do not have.

with

providers as (

    select
        *,
        {{ area_name('"LocalAuthority"') }} as authority
    from {{ ref('sufficiency_ofsted__providers') }}

),

areas_by_name as (

    {{ areas_of_authorities(ref('sufficiency_dim_ons_area')) }}

),

no_provider ("OfstedProviderKey", "URN", "ProviderType") as (

    values
    (-1, 'Missing', 'No URN given, or not shared as the child is placed for adoption'),
    (-2, 'XXXXXXX', 'Regional Adoption Agency'),
    (-3, 'Unknown', 'URN given but not found among the Ofsted providers')

),

members as (

    select
        {{ stable_key('provider', ['upper(providers."URN")']) }} as "OfstedProviderKey",
        upper(providers."URN") as "URN",
        providers."ProvisionType" as "ProviderType",
        providers."Sector",
        providers."RegistrationDate",
        providers."RegistrationStatus" as "ProviderStatus",
        providers."DateClosed" as "ClosedDate",
        providers."Places" as "MaxUsers",
        providers."Owner" as "OwnerName",
        coalesce(areas_by_name."ONSAreaKey", -1) as "ONSAreaKey",
        false as "UnknownSourceFlag"
    from providers
    left join areas_by_name
        on providers.authority = areas_by_name.name

    union all

    select
        "OfstedProviderKey",
        "URN",
        "ProviderType",
        null as "Sector",
        null as "RegistrationDate",
        null as "ProviderStatus",
        null as "ClosedDate",
        null as "MaxUsers",
        null as "OwnerName",
        -1 as "ONSAreaKey",
        true as "UnknownSourceFlag"
    from no_provider

)

select * from members
order by "OfstedProviderKey"
