-- Made from schemas/returns/school_census/exclusions.yml by `returns generate`: edit the schema, not this file.
-- One row per row of school_census_exclusions: suspensions and exclusions of pupils, enriched, with what becomes of it:
-- kept, RowRemoved or DuplicateRemoval. An authority keeps one row for each ExclusionId, Roll.

with

staged as (

    select * from {{ ref('school_census_exclusions') }}

),

authorities as (

    select
        la_code,
        la_name
    from {{ ref('authorities') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged._term,
        staged._school_type,
        {{ la_suffix('staged."ExclusionId"') }} as "ExclusionId",
        {{ la_suffix('staged."PupilId"') }} as "PupilId",
        staged."Roll",
        staged."category",
        staged."reason1",
        staged."reason2",
        staged."reason3",
        staged."startdate",
        staged."sessions",
        staged."senprovision",
        staged."HomeAuthority",
        authorities.la_name as "LA",
        staged._year as "Year",
        staged._term as "Term",
        staged._school_type as "SchoolType",
        case
            when staged."PupilId" is null
                then 'NoIdentifier'
        end as _removed_by
    from staged
    left join authorities
        on staged._la = authorities.la_code

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
                _year,
                _term,
                _school_type,
                "ExclusionId",
                "Roll",
                {{ apart_if_blank(['Roll']) }}
            order by
                "PupilId" asc nulls last,
                "category" asc nulls last,
                "reason1" asc nulls last,
                "reason2" asc nulls last,
                "reason3" asc nulls last,
                "startdate" asc nulls last,
                "sessions" asc nulls last,
                "senprovision" asc nulls last,
                "HomeAuthority" asc nulls last,
                "LA" asc nulls last,
                "Year" asc nulls last,
                "Term" asc nulls last,
                "SchoolType" asc nulls last,
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
        _term,
        _school_type,
        "ExclusionId",
        "PupilId",
        "Roll",
        "category",
        "reason1",
        "reason2",
        "reason3",
        "startdate",
        "sessions",
        "senprovision",
        "HomeAuthority",
        "LA",
        "Year",
        "Term",
        "SchoolType",
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
