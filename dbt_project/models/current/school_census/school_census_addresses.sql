-- One row per pupil of a return who has an address: the first, by the order of the records in their table.

with

addresses as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        'on roll' as "Roll",
        {{ whole_number_text('"pupilonrolltableid"') }} as "PupilId",
        "addressesonrollorderseqcolumn" as order_in_table,
        "postcode",
        "uniquepropertyreferencenumber",
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
        "HomeAuthority"
    from {{ ref('cur_school_census__addressesonroll') }}

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        'on roll' as "Roll",
        {{ whole_number_text('"pupilonrolltableid"') }} as "PupilId",
        "addressesorderseqcolumn" as order_in_table,
        "postcode",
        "uniquepropertyreferencenumber",
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
        "HomeAuthority"
    from {{ ref('cur_school_census__addresses') }}

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        'no longer on roll' as "Roll",
        {{ whole_number_text('"pupilnolongeronrolltableid"') }} as "PupilId",
        "addressesoffrollorderseqcolumn" as order_in_table,
        "postcode",
        "uniquepropertyreferencenumber",
        cast(null as {{ dbt.type_string() }}) as "saon",
        cast(null as {{ dbt.type_string() }}) as "paon",
        cast(null as {{ dbt.type_string() }}) as "street",
        cast(null as {{ dbt.type_string() }}) as "locality",
        cast(null as {{ dbt.type_string() }}) as "town",
        cast(null as {{ dbt.type_string() }}) as "administrativearea",
        cast(null as {{ dbt.type_string() }}) as "posttown",
        cast(null as {{ dbt.type_string() }}) as "addressline1",
        cast(null as {{ dbt.type_string() }}) as "addressline2",
        cast(null as {{ dbt.type_string() }}) as "addressline3",
        cast(null as {{ dbt.type_string() }}) as "addressline4",
        cast(null as {{ dbt.type_string() }}) as "addressline5",
        "HomeAuthority"
    from {{ ref('cur_school_census__addressesoffroll') }}

),

placed as (

    select
        *,
        row_number() over same_pupil as _place
    from addresses
    window
        same_pupil as (
            partition by
                _la,
                _year,
                _term,
                _school_type,
                "Roll",
                "PupilId"
            order by
                {{ try_number('order_in_table', dbt.type_bigint()) }} asc nulls last,
                order_in_table asc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        )

)

select
    _la,
    _year,
    _term,
    _school_type,
    "Roll",
    "PupilId",
    "postcode",
    "uniquepropertyreferencenumber",
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
    "HomeAuthority"
from placed
where
    _place = 1
    and "PupilId" is not null
