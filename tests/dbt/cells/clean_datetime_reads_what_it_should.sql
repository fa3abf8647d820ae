-- Cells of a column of days and times, and the moment each of them means: none where that is not certain. A fraction of
-- a second and a time zone are left out.

with

cases (given, expected) as (
    values
    ('2024-03-05T10:20:30', timestamp '2024-03-05 10:20:30'),
    (' 2024-03-05T10:20:30 ', timestamp '2024-03-05 10:20:30'),
    ('2024-03-05T10:20:30.5', timestamp '2024-03-05 10:20:30'),
    ('2024-03-05T10:20:30.123456789Z', timestamp '2024-03-05 10:20:30'),
    ('2024-03-05T10:20:30Z', timestamp '2024-03-05 10:20:30'),
    ('2024-03-05T10:20:30+01:00', timestamp '2024-03-05 10:20:30'),
    ('2024-03-05T10:20:30.5-05:00', timestamp '2024-03-05 10:20:30'),
    ('2024-02-29T00:00:00', timestamp '2024-02-29 00:00:00'),
    ('2023-02-29T00:00:00', null),
    ('2024-03-05T24:00:00', null),
    ('2024-13-05T10:20:30', null),
    ('05/03/2024 10:20:30', null),
    ('10:20:30', null),
    ('Z', null),
    ('', null),
    (null, null)
),

read as (
    select
        given,
        expected,
        {{ clean_datetime('given', '%Y-%m-%dT%H:%M:%S') }} as actual
    from cases
)

select * from read
where actual is distinct from expected
