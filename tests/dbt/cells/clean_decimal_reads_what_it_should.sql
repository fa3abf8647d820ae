-- Cells, and the decimal number each of them holds, to two places: with no bounds, and between 0 and 40, both allowed.

with

cases (given, expected, expected_within) as (
    values
    ('12.5', 12.50, 12.50),
    ('12', 12.00, 12.00),
    ('12.', 12.00, 12.00),
    ('.5', 0.50, 0.50),
    ('0', 0.00, 0.00),
    ('40.00', 40.00, 40.00),
    ('40.01', 40.01, null),
    ('-0.5', -0.50, null),
    ('12.344', 12.34, 12.34),
    ('12.346', 12.35, 12.35),
    ('1,200.50', 1200.50, null),
    ('1,20.5', null, null),
    ('1.2.3', null, null),
    ('1e3', null, null),
    ('inf', null, null),
    ('nan', null, null),
    ('99999999999999999999', null, null),
    ('12%', null, null),
    ('.', null, null),
    ('-', null, null),
    ('+.', null, null),
    ('', null, null),
    ('  ', null, null),
    (null, null, null)
),

read as (
    select
        given,
        expected,
        expected_within,
        {{ clean_decimal('given', 2) }} as actual
    from cases
)

select * from read
where
    actual is distinct from expected
    or {{ within_bounds('actual', min=0, max=40) }} is distinct from expected_within
