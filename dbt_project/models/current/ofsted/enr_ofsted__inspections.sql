-- Made from schemas/reference/ofsted/inspections.yml by `returns generate`: edit the schema, not this file.
-- One row per row of ofsted_inspections: full inspections, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each URN, InspectionDate.

with

staged as (

    select * from {{ ref('ofsted_inspections') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged."URN",
        staged."InspectionDate",
        staged."EventType",
        staged."OverallExperiences",
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
                "InspectionDate",
                {{ apart_if_blank(['URN', 'InspectionDate']) }}
            order by
                "EventType" asc nulls last,
                "OverallExperiences" asc nulls last,
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
        "URN",
        "InspectionDate",
        "EventType",
        "OverallExperiences",
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
