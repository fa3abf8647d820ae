-- Made from schemas/reference/ons_areas/areas.yml by `returns generate`: edit the schema, not this file.
-- One row per row of ons_areas_areas: areas, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval.
-- An authority keeps one row for each AreaType, AreaCode.

with

staged as (

    select * from {{ ref('ons_areas_areas') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged."AreaType",
        staged."AreaCode",
        staged."AreaName",
        staged."WardCode",
        staged."WardName",
        staged."LACode",
        staged."LAName",
        staged."CountyCode",
        staged."CountyName",
        staged."RegionCode",
        staged."RegionName",
        staged."CountryCode",
        staged."CountryName",
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
                "AreaType",
                "AreaCode",
                {{ apart_if_blank(['AreaType', 'AreaCode']) }}
            order by
                "AreaName" asc nulls last,
                "WardCode" asc nulls last,
                "WardName" asc nulls last,
                "LACode" asc nulls last,
                "LAName" asc nulls last,
                "CountyCode" asc nulls last,
                "CountyName" asc nulls last,
                "RegionCode" asc nulls last,
                "RegionName" asc nulls last,
                "CountryCode" asc nulls last,
                "CountryName" asc nulls last,
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
        "AreaType",
        "AreaCode",
        "AreaName",
        "WardCode",
        "WardName",
        "LACode",
        "LAName",
        "CountyCode",
        "CountyName",
        "RegionCode",
        "RegionName",
        "CountryCode",
        "CountryName",
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
