-- Cells of a column of ages, and the whole years each of them means, from 0 to 17: none where that is not certain.

with

cases (given, expected) as (
    values
    ('7', 7),
    (' 7 ', 7),
    ('07', 7),
    ('0', 0),
    ('17', 17),
    ('7.0', 7),
    ('7.9', 7),
    ('7y', 7),
    ('7 yrs', 7),
    ('7 Years', 7),
    ('1 year', 1),
    ('<1', 0),
    ('< 1', 0),
    ('<1 year', 0),
    ('<1yr', 0),
    ('18m', 1),
    ('18 months', 1),
    ('11 mths', 0),
    ('0m', 0),
    ('24M', 2),
    ('18', null),
    ('99', null),
    ('216m', null),
    ('-1', null),
    ('>1', null),
    ('<2', null),
    ('7-8', null),
    ('7/8', null),
    ('7,5', null),
    ('seven', null),
    ('1000', null),
    ('2 years 3 months', null),
    ('m', null),
    ('.5', null),
    ('N/A', null),
    ('', null),
    ('   ', null),
    (null, null)
),

read as (
    select
        given,
        expected,
        {{ clean_age('given') }} as of_any_size
    from cases
)

select * from read
where
    {{ within_bounds('of_any_size', min=0, max=17) }} is distinct from expected
    or (expected is not null and of_any_size is distinct from expected)
    or (given = '99' and of_any_size is distinct from 99)
