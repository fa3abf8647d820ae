-- One row per child that the header, the UASC module or an episode names, so that every episode has its child: what the
-- header does not say is taken from the UASC module, or is unknown. -1 is unknown.

with

header as (

    select * from {{ ref('sufficiency_ssda903__header') }}

),

uasc as (

    select * from {{ ref('sufficiency_ssda903__uasc') }}

),

areas_by_name as (

    {{ areas_of_authorities(ref('sufficiency_dim_ons_area')) }}

),

sexes as (

    select
        code,
        description
    from {{ ref('sufficiency_members') }}
    where list = 'sex'

),

ethnic_groups as (

    select
        code,
        description
    from {{ ref('sufficiency_members') }}
    where list = 'ethnic'

),

statuses as (

    select
        code,
        description
    from {{ ref('sufficiency_members') }}
    where list = 'uasc_status'

),

named as (

    select
        "CHILD",
        "LA",
        "YEAR"
    from header

    union all

    select
        "CHILD",
        "LA",
        "YEAR"
    from uasc

    union all

    select
        "CHILD",
        "LA",
        "YEAR"
    from {{ ref('sufficiency_ssda903__episodes') }}

),

children as (

    select
        "CHILD",
        max("LA") as "LA",
        max("YEAR") as "YEAR"
    from named
    group by "CHILD"

),

known as (

    select
        children."CHILD",
        children."LA",
        coalesce(header."YEAR", uasc."YEAR", children."YEAR") as "YEAR",
        coalesce(header."SEX", uasc."SEX") as sex,
        coalesce(header."DOB", uasc."DOB") as birth_date,
        header."ETHNIC",
        uasc."DUC",
        case when uasc."CHILD" is null then '0' else '1' end as uasc_status,
        {{ area_name('children."LA"') }} as authority
    from children
    left join header
        on children."CHILD" = header."CHILD"
    left join uasc
        on children."CHILD" = uasc."CHILD"

),

members as (

    select
        {{ stable_key('child', ['known."CHILD"']) }} as "LookedAfterChildKey",
        known."CHILD" as "ChildIdentifier",
        coalesce(sexes.description, 'Unknown') as "Gender",
        coalesce(known.birth_date, {{ unknown_date() }}) as "DateofBirthKey",
        coalesce(ethnic_groups.code, 'Unknown') as "EthnicCode",
        coalesce(ethnic_groups.description, 'Unknown') as "EthnicDescription",
        coalesce(known."DUC", {{ unknown_date() }}) as "UASCCeasedDateKey",
        statuses.code as "UASCStatusCode",
        statuses.description as "UASCStatusDescription",
        known."YEAR" as "SubmissionYear",
        coalesce(areas_by_name."ONSAreaKey", -1) as "ONSAreaKey",
        known."LA"
    from known
    left join sexes
        on known.sex = sexes.code
    left join ethnic_groups
        on known."ETHNIC" = ethnic_groups.code
    left join statuses
        on known.uasc_status = statuses.code
    left join areas_by_name
        on known.authority = areas_by_name.name

    union all

    select
        -1 as "LookedAfterChildKey",
        'Unknown' as "ChildIdentifier",
        'Unknown' as "Gender",
        {{ unknown_date() }} as "DateofBirthKey",
        'Unknown' as "EthnicCode",
        'Unknown' as "EthnicDescription",
        {{ unknown_date() }} as "UASCCeasedDateKey",
        'Unknown' as "UASCStatusCode",
        'Unknown' as "UASCStatusDescription",
        null as "SubmissionYear",
        -1 as "ONSAreaKey",
        'Unknown' as "LA"

)

select * from members
order by "LookedAfterChildKey"
