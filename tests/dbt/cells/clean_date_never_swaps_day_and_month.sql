-- Cells of a column written year first: a day that is written day first there is not guessed at.

with

cases (given, expected) as (
    values
    ('2022-06-01', date '2022-06-01'),
    ('2022-6-1', date '2022-06-01'),
    ('2022-01-06T00:00:00', date '2022-01-06'),
    ('2022-Jun-01', date '2022-06-01'),
    ('2022-JUN-01 00:00:00.000', date '2022-06-01'),
    ('01/06/2022', null),
    ('01-06-2022', null),
    ('2022/06/01', null)
),

read as (
    select
        given,
        expected,
        {{ clean_date('given', '%Y-%m-%d') }} as actual
    from cases
)

select * from read
where actual is distinct from expected
