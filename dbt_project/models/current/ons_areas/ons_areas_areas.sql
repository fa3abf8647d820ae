-- One row per area: each ward, authority, county, region and country of any vintage, with the larger areas around it,
-- as the newest vintage that has it tells. A pseudo code such as E99999999 stands for no area.

with

wards as (

    select
        _file_id,
        _row,
        _la,
        _year,
        case when coalesce("WDCD", '') not like '_99999999' then "WDCD" end as ward_code,
        case when coalesce("WDCD", '') not like '_99999999' then "WDNM" end as ward_name,
        case when coalesce("LADCD", '') not like '_99999999' then "LADCD" end as la_code,
        case when coalesce("LADCD", '') not like '_99999999' then "LADNM" end as la_name,
        case when coalesce("CTYCD", '') not like '_99999999' then "CTYCD" end as county_code,
        case when coalesce("CTYCD", '') not like '_99999999' then "CTYNM" end as county_name,
        case when coalesce("RGNCD", '') not like '_99999999' then "RGNCD" end as region_code,
        case when coalesce("RGNCD", '') not like '_99999999' then "RGNNM" end as region_name,
        case when coalesce("CTRYCD", '') not like '_99999999' then "CTRYCD" end as country_code,
        case when coalesce("CTRYCD", '') not like '_99999999' then "CTRYNM" end as country_name
    from {{ ref('cur_ons_areas__wards') }}

),

told as (

    select
        _file_id,
        _row,
        _la,
        _year,
        'Ward' as area_type,
        ward_code as area_code,
        ward_name as area_name,
        ward_code,
        ward_name,
        la_code,
        la_name,
        county_code,
        county_name,
        region_code,
        region_name,
        country_code,
        country_name
    from wards

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        'LA' as area_type,
        la_code as area_code,
        la_name as area_name,
        cast(null as {{ dbt.type_string() }}) as ward_code,
        cast(null as {{ dbt.type_string() }}) as ward_name,
        la_code,
        la_name,
        county_code,
        county_name,
        region_code,
        region_name,
        country_code,
        country_name
    from wards

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        'County' as area_type,
        county_code as area_code,
        county_name as area_name,
        cast(null as {{ dbt.type_string() }}) as ward_code,
        cast(null as {{ dbt.type_string() }}) as ward_name,
        cast(null as {{ dbt.type_string() }}) as la_code,
        cast(null as {{ dbt.type_string() }}) as la_name,
        county_code,
        county_name,
        region_code,
        region_name,
        country_code,
        country_name
    from wards

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        'Region' as area_type,
        region_code as area_code,
        region_name as area_name,
        cast(null as {{ dbt.type_string() }}) as ward_code,
        cast(null as {{ dbt.type_string() }}) as ward_name,
        cast(null as {{ dbt.type_string() }}) as la_code,
        cast(null as {{ dbt.type_string() }}) as la_name,
        cast(null as {{ dbt.type_string() }}) as county_code,
        cast(null as {{ dbt.type_string() }}) as county_name,
        region_code,
        region_name,
        country_code,
        country_name
    from wards

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        'Country' as area_type,
        country_code as area_code,
        country_name as area_name,
        cast(null as {{ dbt.type_string() }}) as ward_code,
        cast(null as {{ dbt.type_string() }}) as ward_name,
        cast(null as {{ dbt.type_string() }}) as la_code,
        cast(null as {{ dbt.type_string() }}) as la_name,
        cast(null as {{ dbt.type_string() }}) as county_code,
        cast(null as {{ dbt.type_string() }}) as county_name,
        cast(null as {{ dbt.type_string() }}) as region_code,
        cast(null as {{ dbt.type_string() }}) as region_name,
        country_code,
        country_name
    from wards

),

numbered as (

    select
        *,
        row_number() over (
            partition by area_type, area_code
            order by _year desc, _file_id asc, _row asc
        ) as place
    from told
    where area_code is not null

)

select
    _file_id,
    _row,
    _la,
    _year,
    area_type as "AreaType",
    area_code as "AreaCode",
    area_name as "AreaName",
    ward_code as "WardCode",
    ward_name as "WardName",
    la_code as "LACode",
    la_name as "LAName",
    county_code as "CountyCode",
    county_name as "CountyName",
    region_code as "RegionCode",
    region_name as "RegionName",
    country_code as "CountryCode",
    country_name as "CountryName"
from numbered
where place = 1
