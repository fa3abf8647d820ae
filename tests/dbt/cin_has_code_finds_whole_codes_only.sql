-- Lists of codes in which a code is looked for: at either end, in the middle, and as a part of another code.

with

cases (given, expected) as (
    values
    ('1A', 1),
    ('1A,2B', 1),
    ('2B,1A', 1),
    ('2B,1A,3C', 1),
    ('1A,1A', 1),
    ('11A', 0),
    ('1AB', 0),
    ('2B,11A,1AB', 0),
    ('1a', 0),
    ('', 0),
    (cast(null as {{ dbt.type_string() }}), 0)
),

found as (
    select
        given,
        expected,
        {{ has_code('given', '1A') }} as actual
    from cases
)

select * from found
where actual is distinct from expected
