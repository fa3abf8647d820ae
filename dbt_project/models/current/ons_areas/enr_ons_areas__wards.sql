-- Made from schemas/reference/ons_areas/wards.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: wards, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An authority
-- keeps one row for each WDCD, Year.

with

staged as (

    select * from {{ ref('stg_ons_areas__wards') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged."WDCD",
        staged."WDNM",
        staged."LADCD",
        staged."LADNM",
        staged."CTYCD",
        staged."CTYNM",
        staged."RGNCD",
        staged."RGNNM",
        staged."CTRYCD",
        staged."CTRYNM",
        staged._year as "Year",
        case
            when staged."WDCD" is null
                then 'NoWard'
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
                "WDCD",
                "Year",
                {{ apart_if_blank(['WDCD']) }}
            order by
                "WDNM" asc nulls last,
                "LADCD" asc nulls last,
                "LADNM" asc nulls last,
                "CTYCD" asc nulls last,
                "CTYNM" asc nulls last,
                "RGNCD" asc nulls last,
                "RGNNM" asc nulls last,
                "CTRYCD" asc nulls last,
                "CTRYNM" asc nulls last,
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
        "WDCD",
        "WDNM",
        "LADCD",
        "LADNM",
        "CTYCD",
        "CTYNM",
        "RGNCD",
        "RGNNM",
        "CTRYCD",
        "CTRYNM",
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
