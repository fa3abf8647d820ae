-- Cells of a column of times of day, and the time each of them means: none where that is not certain.

with

cases (given, expected) as (
    values
    ('09:30', time '09:30:00'),
    ('9:30', time '09:30:00'),
    (' 09:30 ', time '09:30:00'),
    ('00:00', time '00:00:00'),
    ('23:59', time '23:59:00'),
    ('24:00', null),
    ('25:00', null),
    ('09:60', null),
    ('9.30', null),
    ('930', null),
    ('9', null),
    ('half past nine', null),
    ('', null),
    (null, null)
),

read as (
    select
        given,
        expected,
        {{ clean_time('given', '%H:%M') }} as actual
    from cases
)

select * from read
where actual is distinct from expected
