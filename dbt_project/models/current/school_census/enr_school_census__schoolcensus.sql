-- Made from schemas/returns/school_census/schoolcensus.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: school returns, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An
-- authority keeps one row for each distinct record.

with

staged as (

    select * from {{ ref('stg_school_census__schoolcensus') }}

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
        staged."schoolcensustableid",
        staged."NativeId",
        staged."schoolcensusorderseqcolumn",
        staged."sourceid",
        staged."name",
        staged."collection",
        staged."term",
        staged."year",
        staged."referencedate",
        staged."serialno",
        staged."sourcelevel",
        staged."estab",
        staged."softwarecode",
        staged."urn",
        staged."datetime",
        staged."release",
        staged."xversion",
        staged."lea",
        authorities.la_name as "LA",
        staged._year as "ReturnYear",
        staged._term as "ReturnTerm",
        staged._school_type as "SchoolType",
        cast(null as {{ dbt.type_string() }}) as _removed_by
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
                "schoolcensustableid",
                "NativeId",
                "schoolcensusorderseqcolumn",
                "sourceid",
                "name",
                "collection",
                "term",
                "year",
                "referencedate",
                "serialno",
                "sourcelevel",
                "estab",
                "softwarecode",
                "urn",
                "datetime",
                "release",
                "xversion",
                "lea",
                "LA",
                "ReturnYear",
                "ReturnTerm",
                "SchoolType"
            order by
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
        "schoolcensustableid",
        "NativeId",
        "schoolcensusorderseqcolumn",
        "sourceid",
        "name",
        "collection",
        "term",
        "year",
        "referencedate",
        "serialno",
        "sourcelevel",
        "estab",
        "softwarecode",
        "urn",
        "datetime",
        "release",
        "xversion",
        "lea",
        "LA",
        "ReturnYear",
        "ReturnTerm",
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
