-- Cells, and the identifier each of them holds: text from end to end, and none where a spreadsheet lost its digits.

with

cases (given, expected) as (
    values
    ('00123', '00123'),
    ('123', '123'),
    ('123.0', '123.0'),
    ('12345678901234567890', '12345678901234567890'),
    ('A1.0', 'A1.0'),
    ('ab/12-x', 'ab/12-x'),
    ('1e3', '1e3'),
    ('12E08', '12E08'),
    ('  A1  ', 'A1'),
    (chr(160) || 'A1' || chr(8203), 'A1'),
    ('A 1', 'A 1'),
    ('NA', 'NA'),
    ('N/A', 'N/A'),
    ('None', 'None'),
    ('null', 'null'),
    ('0', '0'),
    ('1.11E+08', null),
    ('1.11e+08', null),
    ('1E+15', null),
    ('', null),
    ('  ', null),
    (null, null)
),

read as (
    select
        given,
        expected,
        {{ clean_identifier('given') }} as actual
    from cases
)

select * from read
where actual is distinct from expected
