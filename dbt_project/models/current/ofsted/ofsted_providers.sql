-- One row per provider: as the newest row that describes it, or for want of one the newest closure. Registration,
-- status and closure are those of the newest row that tells them, whatever file it is in.

with

told as (

    select
        *,
        row_number() over (
            partition by "URN" order by case when describes then 0 else 1 end asc, newness asc
        ) as place,
        row_number() over (
            partition by "URN" order by case when registered is null then 1 else 0 end asc, newness asc
        ) as registered_place,
        row_number() over (
            partition by "URN" order by case when status is null then 1 else 0 end asc, newness asc
        ) as status_place,
        row_number() over (
            partition by "URN" order by case when closed is null then 1 else 0 end asc, newness asc
        ) as closed_place
    from {{ ref('ofsted_files') }}

),

registrations as (

    select
        "URN",
        max(case when registered_place = 1 then registered end) as registered,
        max(case when status_place = 1 then status end) as status,
        max(case when closed_place = 1 then closed end) as closed
    from told
    group by "URN"

)

select
    told._file_id,
    told._row,
    told._la,
    told._year,
    told."URN",
    told.provision_type as "ProvisionType",
    told.sector as "Sector",
    registrations.registered as "RegistrationDate",
    registrations.status as "RegistrationStatus",
    registrations.closed as "DateClosed",
    told.places as "Places",
    told.owned_by as "Owner",
    told.local_authority as "LocalAuthority"
from told
inner join registrations
    on told."URN" = registrations."URN"
where told.place = 1
