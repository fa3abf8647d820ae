-- Cells, and the whole number each of them holds: with no bounds, and between 0 and 40, both allowed.

with

cases (given, expected, expected_within) as (
    values
    ('12', 12, 12),
    ('12.0', 12, 12),
    ('12.00', 12, 12),
    ('012', 12, 12),
    (' 12 ', 12, 12),
    ('0', 0, 0),
    ('0.0', 0, 0),
    ('40', 40, 40),
    ('41', 41, null),
    ('-1', -1, null),
    ('1,200', 1200, null),
    ('1,234,567', 1234567, null),
    ('1,20', null, null),
    ('3.7', null, null),
    ('1e3', null, null),
    ('inf', null, null),
    ('nan', null, null),
    ('99999999999999999999', null, null),
    ('twelve', null, null),
    ('12 weeks', null, null),
    ('1 2', null, null),
    ('-', null, null),
    ('', null, null),
    ('  ', null, null),
    (null, null, null)
),

read as (
    select
        given,
        expected,
        expected_within,
        {{ clean_integer('given') }} as actual
    from cases
)

select * from read
where
    actual is distinct from expected
    or {{ within_bounds('actual', min=0, max=40) }} is distinct from expected_within
