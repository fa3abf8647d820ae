-- Made from schemas/reference/schools/schools.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: schools, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An
-- authority keeps one row for each URN.

with

staged as (

    select * from {{ ref('stg_schools__schools') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged._month,
        staged."URN",
        staged."EstablishmentNumber",
        staged."EstablishmentName",
        staged."la_number",
        staged."postcode",
        staged._month as "Month",
        staged._year as "Year",
        case
            when staged."URN" is null
                then 'NoURN'
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
                "URN",
                {{ apart_if_blank(['URN']) }}
            order by
                "Year" desc nulls last,
                "Month" desc nulls last,
                "EstablishmentNumber" asc nulls last,
                "EstablishmentName" asc nulls last,
                "la_number" asc nulls last,
                "postcode" asc nulls last,
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
        "URN",
        "EstablishmentNumber",
        "EstablishmentName",
        "la_number",
        "postcode",
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
