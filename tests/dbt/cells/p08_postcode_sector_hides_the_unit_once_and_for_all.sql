-- Postcodes, and what is left of them: the outward code, a space and one digit. Done twice it changes nothing; of a
-- text that is no postcode, nothing is left.

with

cases (given, expected) as (
    values
    ('SW1A 1AA', 'SW1A 1'),
    ('W1A 0AX', 'W1A 0'),
    ('M1 1AE', 'M1 1'),
    ('B33 8TH', 'B33 8'),
    ('EC1A 1BB', 'EC1A 1'),
    ('GIR 0AA', 'GIR 0'),
    ('ZZ99 3WZ', 'ZZ99 3'),
    ('1 High Street', null),
    ('SW1A1AA', null),
    ('', null),
    (null, null)
),

degraded as (
    select
        given,
        expected,
        {{ postcode_sector('given') }} as actual,
        {{ postcode_sector(postcode_sector('given')) }} as actual_twice
    from cases
)

select * from degraded
where
    actual is distinct from expected
    or actual_twice is distinct from expected
