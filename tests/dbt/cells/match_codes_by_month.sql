-- Codes that begin or end in a month, in returns by month and by year: of a year, what holds in a part of it is in.

with

codes (list, code, spelling, match, valid_from, valid_until, accepted_until, position) as (
    values
    ('sort', 'A', null, null, '2024-03', null, null, 1),
    ('sort', 'B', null, null, null, '2024-02', null, 2),
    ('sort', 'C', null, null, '2024', '2024', null, 3),
    ('sort', 'D', null, null, '2024-03', '2024-05', null, 4)
),

-- The year, one sign for each of the months February to June and December, and the whole year: in or out.
cases (raw_value, year, signs) as (
    values
    ('A', 2024, 'oiiiiii'),
    ('A', 2023, 'ooooooo'),
    ('A', 2025, 'iiiiiii'),
    ('B', 2024, 'ioooooi'),
    ('B', 2025, 'ooooooo'),
    ('C', 2024, 'iiiiiii'),
    ('C', 2025, 'ooooooo'),
    ('D', 2024, 'oiiiooi')
),

months (month, place) as (
    values
    (2, 1),
    (3, 2),
    (4, 3),
    (5, 4),
    (6, 5),
    (12, 6)
),

by_month as (
    select
        'places' as table_name,
        'Sort' as column_name,
        'sort' as list_name,
        'BAR' as _la,
        cases.year as _year,
        months.month as _month,
        cases.raw_value,
        1 as times
    from cases
    cross join months
),

by_year as (
    select distinct
        table_name,
        column_name,
        list_name,
        _la,
        _year,
        raw_value,
        1 as times
    from by_month
),

of_months as (
    select *
    from ({{ match_codes('by_month', 'codes', time=['_year', '_month']) }}) as value_map
),

of_years as (
    select *
    from ({{ match_codes('by_year', 'codes') }}) as value_map
),

matched as (
    select
        of_months.raw_value,
        of_months._year,
        months.place,
        of_months.kind
    from of_months
    inner join months
        on of_months._month = months.month

    union all

    select
        raw_value,
        _year,
        7 as place,
        kind
    from of_years
)

select
    cases.raw_value,
    cases.year,
    matched.place,
    matched.kind
from cases
left join matched
    on
        cases.raw_value = matched.raw_value
        and cases.year = matched._year
where
    matched.place is null
    or case when matched.kind is null then 'i' else 'o' end != substring(cases.signs, matched.place, 1)
