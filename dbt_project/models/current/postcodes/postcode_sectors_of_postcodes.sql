-- One row per postcode sector: the middle of its postcodes on the national grid, of those that have a place there (a
-- directory may write 0 for none). It stands where the first of its postcodes stood in the directory.

with

postcodes as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _month,
        {{ postcode_sector('postcode') }} as sector,
        nullif(easting, 0) as easting,
        nullif(northing, 0) as northing
    from {{ ref('cur_postcodes__postcodes') }}

),

numbered as (

    select
        *,
        avg(easting) over (partition by sector) as mean_easting,
        avg(northing) over (partition by sector) as mean_northing,
        row_number() over (partition by sector order by _year, _month, _file_id, _row) as place
    from postcodes

)

select
    _file_id,
    _row,
    _la,
    _year,
    _month,
    sector,
    cast(round(mean_easting) as {{ dbt.type_bigint() }}) as easting,
    cast(round(mean_northing) as {{ dbt.type_bigint() }}) as northing
from numbered
where place = 1
