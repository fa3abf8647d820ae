-- Made from schemas/returns/ by `returns generate`: edit the schemas, not this file.
-- One row per return: when its year ends, when it is due (never, where it is sent when asked for), and from which year
-- on it is read.

select
    'annex_a' as dataset,
    '12-31' as year_ends,
    cast(null as {{ dbt.type_string() }}) as due_by,
    2018 as first_year

union all

select
    'cin' as dataset,
    '03-31' as year_ends,
    '07-31' as due_by,
    2017 as first_year

union all

select
    'ssda903' as dataset,
    '03-31' as year_ends,
    '07-31' as due_by,
    2017 as first_year
