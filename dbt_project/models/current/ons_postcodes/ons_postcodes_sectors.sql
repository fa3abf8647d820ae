-- One row per postcode sector, of the rows of the newest directory that has any of it: the authority and the small area
-- of most of them, the first by its code where several have as many; the means of their places and ranks. A row counts
-- where it says anything: 0 on the grid, 99.999999 north and pseudo codes such as L99999999 stand for no place. The
-- sector stands where the first of its rows stood in the directory.

with

directory as (

    select
        *,
        replace(upper({{ tidy_spaces('pcd2') }}), ' ', '') as compact
    from {{ ref('cur_ons_postcodes__postcodes') }}

),

postcodes as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _month,
        case
            when {{ matches_whole('compact', '.*[0-9][A-Z]{2}') }}
                then left(compact, length(compact) - 3) || ' ' || left(right(compact, 3), 1)
            else left(compact, length(compact) - 1) || ' ' || right(compact, 1)
        end as sector,
        case when oslaua not like '_99999999' then oslaua end as la_code,
        case when lsoa11 not like '_99999999' then lsoa11 end as lsoa,
        case when lat < 99 then lat end as latitude,
        case when lat < 99 then long end as longitude,
        nullif(oseast1m, 0) as easting,
        nullif(osnrth1m, 0) as northing,
        nullif(imd, 0) as imd
    from directory

),

dated as (

    select
        *,
        max(100 * _year + _month) over (partition by sector) as newest
    from postcodes

),

newest_rows as (

    select
        *,
        row_number() over (partition by sector order by _file_id asc, _row asc) as place
    from dated
    where 100 * _year + _month = newest

),

authorities as (

    select
        sector,
        la_code,
        row_number() over (partition by sector order by count(*) desc, la_code asc) as place
    from newest_rows
    where la_code is not null
    group by sector, la_code

),

small_areas as (

    select
        sector,
        lsoa,
        row_number() over (partition by sector order by count(*) desc, lsoa asc) as place
    from newest_rows
    where lsoa is not null
    group by sector, lsoa

),

means as (

    select
        sector,
        cast(avg(latitude) as decimal(18, 6)) as latitude,
        cast(avg(longitude) as decimal(18, 6)) as longitude,
        cast(round(avg(easting)) as {{ dbt.type_bigint() }}) as easting,
        cast(round(avg(northing)) as {{ dbt.type_bigint() }}) as northing,
        cast(round(avg(imd)) as {{ dbt.type_bigint() }}) as imd
    from newest_rows
    group by sector

)

select
    newest_rows._file_id,
    newest_rows._row,
    newest_rows._la,
    newest_rows._year,
    newest_rows._month,
    newest_rows.sector as "Sector",
    authorities.la_code as "LACode",
    small_areas.lsoa as "LSOA",
    means.latitude as "Latitude",
    means.longitude as "Longitude",
    means.easting as "Easting",
    means.northing as "Northing",
    means.imd as "IMD"
from newest_rows
inner join means
    on newest_rows.sector = means.sector
left join authorities
    on
        newest_rows.sector = authorities.sector
        and authorities.place = 1
left join small_areas
    on
        newest_rows.sector = small_areas.sector
        and small_areas.place = 1
where newest_rows.place = 1
