-- The test of columns, tried on rows that it should fail on: each fault is told once, with its column and its rows, and
-- an empty cell is no wrong value.

with

toys (name, colour, la) as (
    values
    ('ball', 'red', 'TOY-1'),
    ('kite', 'blue', 'TOY-2'),
    ('top', null, null),
    (null, 'pink', 'TOY-9'),
    (null, 'pink', 'BAR')
),

found as (
    {{ test_sound_columns(
        'toys',
        filled=['name', 'colour'],
        one_of={'name': ['ball', 'kite', 'top'], 'colour': ['red', 'blue']},
        known={'la': [ref('authorities'), 'la_code']}
    ) | indent(4) }}
),

expected (column_name, fault, number_of_rows) as (
    values
    ('name', 'empty', 2),
    ('colour', 'empty', 1),
    ('colour', 'none of its values', 2),
    ('la', 'not in authorities', 3)
)

select
    expected.column_name as expected_column,
    expected.number_of_rows as expected_rows,
    found.column_name,
    found.fault,
    found.number_of_rows
from expected
full outer join found
    on
        expected.column_name = found.column_name
        and expected.fault = found.fault
where expected.number_of_rows is distinct from found.number_of_rows
