-- Cells, and the postcode each of them holds: in full, in upper case, with one space.

with

cases (given, expected) as (
    values
    ('SW1A 1AA', 'SW1A 1AA'),
    ('W1A 0AX', 'W1A 0AX'),
    ('M1 1AE', 'M1 1AE'),
    ('B33 8TH', 'B33 8TH'),
    ('CR2 6XH', 'CR2 6XH'),
    ('DN55 1PT', 'DN55 1PT'),
    ('EC1A 1BB', 'EC1A 1BB'),
    ('GIR 0AA', 'GIR 0AA'),
    ('ZZ99 3WZ', 'ZZ99 3WZ'),
    ('sw1a 1aa', 'SW1A 1AA'),
    ('gir0aa', 'GIR 0AA'),
    ('SW1A1AA', 'SW1A 1AA'),
    ('m11ae', 'M1 1AE'),
    ('zz993wz', 'ZZ99 3WZ'),
    ('  M1   1AE ', 'M1 1AE'),
    ('M1' || chr(160) || '1AE', 'M1 1AE'),
    ('M1 1AE' || chr(8203), 'M1 1AE'),
    ('M1 12AA', null),
    ('SW1A 11AA', null),
    ('SW1A', null),
    ('SW1A 1', null),
    ('M1 1A', null),
    ('M1 1A1', null),
    ('1AA SW1A', null),
    ('SW1A 1AA SW1A 1AA', null),
    ('M1 1AE, Manchester', null),
    ('M1-1AE', null),
    ('ABC1 1AA', null),
    ('0', null),
    ('', null),
    ('  ', null),
    (null, null)
),

read as (
    select
        given,
        expected,
        {{ clean_postcode('given') }} as actual
    from cases
)

select * from read
where actual is distinct from expected
