-- One row per row of Ofsted's files: what it tells of a provider. `file_order` says which file of a year is newer: the
-- two of 31 August before the two of 31 March. `describes`: whether the file describes providers, or only closures.

with

told as (

    select
        _file_id,
        _row,
        _la,
        _year,
        1 as file_order,
        true as describes,
        "URN",
        "Provision type" as provision_type,
        "Sector" as sector,
        "Registration date" as registered,
        "Registration status" as status,
        cast(null as date) as closed,
        "Places" as places,
        "Organisation name" as owned_by,
        "Local authority" as local_authority
    from {{ ref('cur_ofsted__providers_places') }}

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        2 as file_order,
        true as describes,
        "URN",
        "Provision type" as provision_type,
        "Sector" as sector,
        "Registration date" as registered,
        "Registration status" as status,
        cast(null as date) as closed,
        "Places" as places,
        "Organisation which owns the provider" as owned_by,
        "Local authority" as local_authority
    from {{ ref('cur_ofsted__provider_level_at') }}

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        3 as file_order,
        false as describes,
        "URN",
        cast(null as {{ dbt.type_string() }}) as provision_type,
        "Sector" as sector,
        "Registration date" as registered,
        "Registration status" as status,
        "Date closed" as closed,
        cast(null as {{ dbt.type_bigint() }}) as places,
        cast(null as {{ dbt.type_string() }}) as owned_by,
        "Local authority" as local_authority
    from {{ ref('cur_ofsted__closed_childrens_homes') }}

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        4 as file_order,
        true as describes,
        "URN",
        "Provision type" as provision_type,
        "Sector" as sector,
        "Registration date" as registered,
        "Registration status" as status,
        cast(null as date) as closed,
        "Places" as places,
        "Organisation which owns the provider" as owned_by,
        "Local authority" as local_authority
    from {{ ref('cur_ofsted__provider_level_in_year') }}

)

select
    *,
    row_number() over (
        partition by "URN"
        order by _year desc, file_order asc, _file_id asc, _row asc
    ) as newness
from told
