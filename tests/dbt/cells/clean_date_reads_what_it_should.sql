-- Cells of a column written day first, and the day each of them means: none where that is not certain.

with

cases (given, expected) as (
    values
    ('01/06/2022', date '2022-06-01'),
    ('1/6/2022', date '2022-06-01'),
    (' 01/06/2022 ', date '2022-06-01'),
    (chr(160) || '01/06/2022', date '2022-06-01'),
    ('01/02/2010 00:00', date '2010-02-01'),
    ('01/02/2010 00:00:00', date '2010-02-01'),
    ('2010-02-01', date '2010-02-01'),
    ('2010-02-01 00:00:00', date '2010-02-01'),
    ('2010-02-01T00:00:00', date '2010-02-01'),
    ('2010-02-01Z', date '2010-02-01'),
    ('2010-02-01+01:00', date '2010-02-01'),
    ('2010-02-01T00:00:00Z', date '2010-02-01'),
    ('01-02-2010', date '2010-02-01'),
    ('01.02.2010', date '2010-02-01'),
    ('1-Jun-2022', date '2022-06-01'),
    ('1 June 2022', date '2022-06-01'),
    ('29/02/2024', date '2024-02-29'),
    ('01/01/1900', date '1900-01-01'),
    ('31/12/2100', date '2100-12-31'),
    ('29/02/2023', null),
    ('infinity', null),
    ('epoch', null),
    ('31/02/2024', null),
    ('00/01/1900', null),
    ('1900-01-00', null),
    ('31/12/1899', null),
    ('01/01/2101', null),
    ('12/31/2023', null),
    ('2023-31-12', null),
    ('01/06/22', null),
    ('1-Jun-22', null),
    ('01/06/0022', null),
    ('01/06', null),
    ('2022', null),
    ('June 2022', null),
    ('44713', null),
    ('01/06/2022 or later', null),
    ('NaT', null),
    ('#REF!', null),
    ('', null),
    ('   ', null),
    (null, null)
),

read as (
    select
        given,
        expected,
        {{ clean_date('given', '%d/%m/%Y') }} as actual
    from cases
)

select * from read
where actual is distinct from expected
