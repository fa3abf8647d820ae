-- Dates, and what is left of them; done twice it changes nothing.

with

cases (given, expected) as (
    values
    (date '2022-06-15', date '2022-06-01'),
    (date '2022-06-01', date '2022-06-01'),
    (date '2022-06-30', date '2022-06-01'),
    (date '2024-02-29', date '2024-02-01'),
    (date '2023-12-31', date '2023-12-01'),
    (date '1900-01-01', date '1900-01-01'),
    (cast(null as date), cast(null as date))
),

degraded as (
    select
        given,
        expected,
        {{ first_of_month('given') }} as actual,
        {{ first_of_month(first_of_month('given')) }} as actual_twice
    from cases
)

select * from degraded
where
    actual is distinct from expected
    or actual_twice is distinct from expected
