-- Made from schemas/reference/ons_postcodes/sectors.yml by `returns generate`: edit the schema, not this file.
-- One row per row of ons_postcodes_sectors: postcode sectors, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each Sector.

with

staged as (

    select * from {{ ref('ons_postcodes_sectors') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged._month,
        staged."Sector",
        staged."LACode",
        staged."LSOA",
        staged."Latitude",
        staged."Longitude",
        staged."Easting",
        staged."Northing",
        staged."IMD",
        cast(null as {{ dbt.type_string() }}) as _removed_by
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
                "Sector",
                {{ apart_if_blank(['Sector']) }}
            order by
                "LACode" asc nulls last,
                "LSOA" asc nulls last,
                "Latitude" asc nulls last,
                "Longitude" asc nulls last,
                "Easting" asc nulls last,
                "Northing" asc nulls last,
                "IMD" asc nulls last,
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
        "Sector",
        "LACode",
        "LSOA",
        "Latitude",
        "Longitude",
        "Easting",
        "Northing",
        "IMD",
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
