-- Made from schemas/reference/ons_postcodes/postcodes.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: postcodes and sectors, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each pcd2.

with

staged as (

    select * from {{ ref('stg_ons_postcodes__postcodes') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged._month,
        staged."pcd2",
        staged."oslaua",
        staged."lsoa11",
        staged."lat",
        staged."long",
        staged."oseast1m",
        staged."osnrth1m",
        staged."imd",
        staged._month as "Month",
        staged._year as "Year",
        case
            when staged."pcd2" is null
                then 'NoPostcode'
        end as _removed_by
    from staged

),

ranked as (

    select
        *,
        row_number() over same_record as _rank,
        first_value(_file_id) over same_record as _kept_in
    from enriched
    window
        same_record as (
            partition by
                _la,
                _removed_by,
                "pcd2",
                {{ apart_if_blank(['pcd2']) }}
            order by
                "Year" desc nulls last,
                "Month" desc nulls last,
                "oslaua" asc nulls last,
                "lsoa11" asc nulls last,
                "lat" asc nulls last,
                "long" asc nulls last,
                "oseast1m" asc nulls last,
                "osnrth1m" asc nulls last,
                "imd" asc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        )

),

decided as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _month,
        "pcd2",
        "oslaua",
        "lsoa11",
        "lat",
        "long",
        "oseast1m",
        "osnrth1m",
        "imd",
        "Month",
        "Year",
        _removed_by,
        _kept_in,
        case
            when _removed_by is not null then 'RowRemoved'
            when _rank > 1 then 'DuplicateRemoval'
            else 'kept'
        end as _outcome
    from ranked

)

select * from decided
