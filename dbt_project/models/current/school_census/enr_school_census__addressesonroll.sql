-- Made from schemas/returns/school_census/addressesonroll.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: addresses of pupils on roll, autumn, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each distinct record.

with

staged as (

    select * from {{ ref('stg_school_census__addressesonroll') }}

),

authorities as (

    select
        la_code,
        la_name
    from {{ ref('authorities') }}

),

places as (

    select
        postcode,
        la_number
    from {{ ref('authorities_of_postcodes') }}

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
        staged."addressesonrolltableid",
        staged."NativeId",
        staged."addressesonrollorderseqcolumn",
        staged."sourceid",
        staged."uniquepropertyreferencenumber",
        staged."postcode",
        staged."saon",
        staged."paon",
        staged."street",
        staged."locality",
        staged."town",
        staged."administrativearea",
        staged."posttown",
        staged."addressline1",
        staged."addressline2",
        staged."addressline3",
        staged."addressline4",
        staged."addressline5",
        authorities.la_name as "LA",
        staged._year as "Year",
        staged._term as "Term",
        staged._school_type as "SchoolType",
        homeauthority_place.la_number as "HomeAuthority",
        cast(null as {{ dbt.type_string() }}) as _removed_by
    from staged
    left join authorities
        on staged._la = authorities.la_code
    left join places as homeauthority_place
        on staged."postcode" = homeauthority_place.postcode

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
                "addressesonrolltableid",
                "NativeId",
                "addressesonrollorderseqcolumn",
                "sourceid",
                "uniquepropertyreferencenumber",
                "postcode",
                "saon",
                "paon",
                "street",
                "locality",
                "town",
                "administrativearea",
                "posttown",
                "addressline1",
                "addressline2",
                "addressline3",
                "addressline4",
                "addressline5",
                "LA",
                "Year",
                "Term",
                "SchoolType",
                "HomeAuthority"
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
        "addressesonrolltableid",
        "NativeId",
        "addressesonrollorderseqcolumn",
        "sourceid",
        "uniquepropertyreferencenumber",
        "postcode",
        "saon",
        "paon",
        "street",
        "locality",
        "town",
        "administrativearea",
        "posttown",
        "addressline1",
        "addressline2",
        "addressline3",
        "addressline4",
        "addressline5",
        "LA",
        "Year",
        "Term",
        "SchoolType",
        "HomeAuthority",
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
