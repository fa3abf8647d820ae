-- Made from schemas/returns/school_census/nationalitiesonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per staged row: nationalities of pupils on roll, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each distinct record.

with

staged as (

    select * from {{ ref('stg_school_census__nationalitiesonroll') }}

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
        staged."pupilonrolltableid",
        staged."nationalitiesonrolltableid",
        staged."NativeId",
        staged."nationalitiesonrollorderseqcolumn",
        staged."sourceid",
        staged."nationality",
        authorities.la_name as "LA",
        staged._year as "Year",
        staged._term as "Term",
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
                "pupilonrolltableid",
                "nationalitiesonrolltableid",
                "NativeId",
                "nationalitiesonrollorderseqcolumn",
                "sourceid",
                "nationality",
                "LA",
                "Year",
                "Term",
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
        "pupilonrolltableid",
        "nationalitiesonrolltableid",
        "NativeId",
        "nationalitiesonrollorderseqcolumn",
        "sourceid",
        "nationality",
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
