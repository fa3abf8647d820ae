-- Identifiers, and how they are written from one return to the next, whatever a spreadsheet has added to them.

with

cases (given, expected) as (
    values
    ('123', '123'),
    ('123.0', '123'),
    ('123.00', '123'),
    ('00123', '00123'),
    ('00123.0', '00123'),
    ('100', '100'),
    ('100.0', '100'),
    ('0', '0'),
    ('12345678901234567890', '12345678901234567890'),
    ('12345678901234567890.0', '12345678901234567890'),
    ('123.7', '123.7'),
    ('123.70', '123.70'),
    ('1e3', '1E3'),
    ('a1.0', 'A1.0'),
    ('A1.0', 'A1.0'),
    ('ab/12-x', 'AB/12-X'),
    ('none', 'NONE'),
    (null, null)
),

written as (
    select
        given,
        expected,
        {{ whole_number_text('given') }} as actual,
        {{ whole_number_text(whole_number_text('given')) }} as actual_twice
    from cases
)

select * from written
where
    actual is distinct from expected
    or actual_twice is distinct from expected
