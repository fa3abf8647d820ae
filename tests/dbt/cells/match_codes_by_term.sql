-- Codes of a return by term, and what becomes of each in each term: in, withdrawn (in grace) or out. `B` was withdrawn
-- and came back; `D` may still be sent for two terms; `W` is a text of `A` from one term on.

with

codes (list, code, spelling, match, valid_from, valid_until, accepted_until, position) as (
    values
    ('sort', 'A', null, null, null, null, null, 1),
    ('sort', 'A', 'W', 'exact', '2024-10', null, null, null),
    ('sort', 'B', null, null, null, '2023', null, 2),
    ('sort', 'B', null, null, '2024-05', null, null, 2),
    ('sort', 'C', null, null, '2024-05', '2024-05', null, 3),
    ('sort', 'D', null, null, null, '2023-10', '2024-05', 4),
    ('sort', 'D', 'dee', 'exact', null, null, null, null),
    ('sort', 'E', null, null, '2024-01', '2024', null, 5)
),

terms (year, term, place) as (
    values
    (2023, 'autumn', 1),
    (2024, 'spring', 2),
    (2024, 'summer', 3),
    (2024, 'autumn', 4),
    (2025, 'spring', 5)
),

-- One sign for each of these terms: in, withdrawn, out.
cases (raw_value, signs) as (
    values
    ('A', 'iiiii'),
    ('W', 'oooii'),
    ('B', 'ioiii'),
    ('C', 'ooioo'),
    ('D', 'iwwoo'),
    ('dee', 'iwwoo'),
    ('E', 'oiiio')
),

seen as (
    select
        'pupils' as table_name,
        'Sort' as column_name,
        'sort' as list_name,
        'BAR' as _la,
        terms.year as _year,
        terms.term as _term,
        cases.raw_value,
        1 as times
    from cases
    cross join terms
),

matched as (
    select *
    from ({{ match_codes('seen', 'codes', time=['_year', '_term']) }}) as value_map
)

select
    matched.raw_value,
    terms.year,
    terms.term,
    matched.code,
    matched.kind,
    substring(cases.signs, terms.place, 1) as expected
from cases
cross join terms
left join matched
    on
        cases.raw_value = matched.raw_value
        and terms.year = matched._year
        and terms.term = matched._term
where
    case
        when matched.raw_value is null then 'lost'
        when matched.kind is null then 'i'
        when matched.kind = 'WithdrawnCode' then 'w'
        else 'o'
    end != substring(cases.signs, terms.place, 1)
    or (matched.kind = 'ConversionError') != (matched.code is null)
