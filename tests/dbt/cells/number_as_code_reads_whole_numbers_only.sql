-- Texts, and the number that a code list would write for each.

with

cases (given, expected) as (
    values
    ('1', '1'),
    ('1.0', '1'),
    ('1.', '1'),
    ('01', '1'),
    ('001.00', '1'),
    ('1e0', '1'),
    ('1.0e+00', '1'),
    ('0', '0'),
    ('00', '0'),
    ('301.0', '301'),
    ('123456789012345', '123456789012345'),
    ('1.7', null),
    ('1e1', null),
    ('-1', null),
    ('1,000', null),
    ('1.0.0', null),
    ('f1', null),
    ('inf', null),
    ('1234567890123456', null),
    ('', null),
    (null, null)
),

read as (
    select
        given,
        expected,
        {{ number_as_code('given') }} as actual
    from cases
)

select * from read
where actual is distinct from expected
