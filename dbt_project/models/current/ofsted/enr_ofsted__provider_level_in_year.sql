-- Made from schemas/reference/ofsted/provider_level_in_year.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: inspections in the year, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each URN, Inspection date, Inspection event type, Year.

with

staged as (

    select * from {{ ref('stg_ofsted__provider_level_in_year') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        {{ whole_number_text('staged."URN"') }} as "URN",
        staged."Provision type",
        staged."Sector",
        staged."Local authority",
        staged."Region",
        staged."Registration date",
        staged."Registration status",
        staged."Places",
        staged."Organisation which owns the provider",
        staged."Inspection event type",
        staged."Inspection date",
        staged."Overall experiences and progress of children and young people",
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
                "Inspection date",
                "Inspection event type",
                "Year",
                {{ apart_if_blank(['URN']) }}
            order by
                "Provision type" asc nulls last,
                "Sector" asc nulls last,
                "Local authority" asc nulls last,
                "Region" asc nulls last,
                "Registration date" asc nulls last,
                "Registration status" asc nulls last,
                "Places" asc nulls last,
                "Organisation which owns the provider" asc nulls last,
                "Overall experiences and progress of children and young people" asc nulls last,
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
        "Provision type",
        "Sector",
        "Local authority",
        "Region",
        "Registration date",
        "Registration status",
        "Places",
        "Organisation which owns the provider",
        "Inspection event type",
        "Inspection date",
        "Overall experiences and progress of children and young people",
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
