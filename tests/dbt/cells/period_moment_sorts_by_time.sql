-- Periods as rows have them and as labels say them, in the order of time: each has the moment it should, and the same
-- one both ways.

with

cases (label, _year, _month, _term, expected) as (
    values
    ('2023', 2023, null, null, '2023'),
    ('2023-Q4', 2023, null, null, '2023'),
    ('2023-12', 2023, 12, null, '2023-12'),
    ('2024-spring', 2024, null, 'spring', '2024-01'),
    ('2024-02', 2024, 2, null, '2024-02'),
    ('2024-summer', 2024, null, 'summer', '2024-05'),
    ('2024-autumn', 2024, null, 'autumn', '2024-10'),
    ('2024-11', 2024, 11, null, '2024-11')
),

moments as (
    select
        label,
        expected,
        {{ moment_of_label('label') }} as of_label,
        case
            when _month is not null then {{ period_moment(['_year', '_month']) }}
            when _term is not null then {{ period_moment(['_year', '_term']) }}
            else {{ period_moment(['_year']) }}
        end as of_parts
    from cases
)

select * from moments
where
    of_label is distinct from expected
    or of_parts is distinct from expected
    or {{ end_of_moment('of_label') }} <= of_label || '-12'
