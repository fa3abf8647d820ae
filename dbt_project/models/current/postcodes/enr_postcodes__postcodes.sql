-- Made from schemas/reference/postcodes/postcodes.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: postcodes, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An
-- authority keeps one row for each postcode.

with

staged as (

    select * from {{ ref('stg_postcodes__postcodes') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged._month,
        staged."postcode",
        staged."la_number",
        staged."easting",
        staged."northing",
        staged._month as "Month",
        staged._year as "Year",
        case
            when staged."postcode" is null
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
                "postcode",
                {{ apart_if_blank(['postcode']) }}
            order by
                "Year" desc nulls last,
                "Month" desc nulls last,
                "la_number" asc nulls last,
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
        "postcode",
        "la_number",
        "easting",
        "northing",
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
