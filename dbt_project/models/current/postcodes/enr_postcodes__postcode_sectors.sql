-- Made from schemas/reference/postcodes/postcode_sectors.yml by `returns generate`: edit the schema, not this file.
-- One row per row of postcode_sectors_of_postcodes: postcode sectors, enriched, with what becomes of it: kept,
-- RowRemoved or DuplicateRemoval. An authority keeps one row for each sector.

with

staged as (

    select * from {{ ref('postcode_sectors_of_postcodes') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged._month,
        staged."sector",
        staged."easting",
        staged."northing",
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
                "sector",
                {{ apart_if_blank(['sector']) }}
            order by
                "easting" asc nulls last,
                "northing" asc nulls last,
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
        "sector",
        "easting",
        "northing",
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
