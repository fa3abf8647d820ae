-- Rows of returns that may stand side by side, and the text that names each of them: no two have the same.

with

staged (_la, _year, _term, _school_type, _row, expected) as (
    values
    ('302', 2025, 'spring', 'la', 17, '302_2025_spring_la_17'),
    ('302', 2025, 'spring', 'acad', 17, '302_2025_spring_acad_17'),
    ('302', 2025, 'spring', null, 17, '302_2025_spring_17'),
    ('302', 2025, 'spring', null, 1, '302_2025_spring_1'),
    ('202', 2025, 'spring', 'la', 17, '202_2025_spring_la_17')
),

named as (
    select
        staged.expected,
        {{ record_number('staged._row', ['_year', '_term', '_school_type']) }} as actual
    from staged
)

select * from named
where actual is distinct from expected
