-- Made from schemas/returns/ by `returns generate`: edit the schemas, not this file.
-- One row per return, and per set of reference data: when its year ends, when it is due (never, where it is sent when
-- asked for), and from which year on it is read.

select
    'annex_a' as dataset,
    '12-31' as year_ends,
    cast(null as {{ dbt.type_string() }}) as due_by,
    2018 as first_year

union all

select
    'cans' as dataset,
    '12-31' as year_ends,
    cast(null as {{ dbt.type_string() }}) as due_by,
    2015 as first_year

union all

select
    'cin' as dataset,
    '03-31' as year_ends,
    '07-31' as due_by,
    2017 as first_year

union all

select
    'csww' as dataset,
    '09-30' as year_ends,
    '11-30' as due_by,
    2021 as first_year

union all

select
    'pnw_census' as dataset,
    '12-31' as year_ends,
    cast(null as {{ dbt.type_string() }}) as due_by,
    2019 as first_year

union all

select
    's251' as dataset,
    '03-31' as year_ends,
    cast(null as {{ dbt.type_string() }}) as due_by,
    2023 as first_year

union all

select
    'school_census' as dataset,
    '12-31' as year_ends,
    cast(null as {{ dbt.type_string() }}) as due_by,
    2015 as first_year

union all

select
    'sen2' as dataset,
    '01-31' as year_ends,
    '03-31' as due_by,
    2023 as first_year

union all

select
    'ssda903' as dataset,
    '03-31' as year_ends,
    '07-31' as due_by,
    2017 as first_year

union all

select
    'ofsted' as dataset,
    '03-31' as year_ends,
    cast(null as {{ dbt.type_string() }}) as due_by,
    2015 as first_year

union all

select
    'ons_areas' as dataset,
    '12-31' as year_ends,
    cast(null as {{ dbt.type_string() }}) as due_by,
    2009 as first_year

union all

select
    'ons_postcodes' as dataset,
    '12-31' as year_ends,
    cast(null as {{ dbt.type_string() }}) as due_by,
    2015 as first_year

union all

select
    'postcodes' as dataset,
    '12-31' as year_ends,
    cast(null as {{ dbt.type_string() }}) as due_by,
    2015 as first_year

union all

select
    'schools' as dataset,
    '12-31' as year_ends,
    cast(null as {{ dbt.type_string() }}) as due_by,
    2015 as first_year
