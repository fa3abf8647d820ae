-- Dates of birth, and the year of the 1 September on or before them; it follows from the first of the month alone.

with

cases (given, expected) as (
    values
    (date '2010-09-01', 2010),
    (date '2010-08-31', 2009),
    (date '2010-12-31', 2010),
    (date '2011-01-01', 2010),
    (date '2011-08-01', 2010),
    (date '2012-02-29', 2011),
    (cast(null as date), cast(null as integer))
),

found as (
    select
        given,
        expected,
        {{ school_year('given') }} as actual,
        {{ school_year(first_of_month('given')) }} as actual_of_month
    from cases
)

select * from found
where
    actual is distinct from expected
    or actual_of_month is distinct from expected
