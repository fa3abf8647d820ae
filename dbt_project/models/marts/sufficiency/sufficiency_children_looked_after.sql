-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- The counts of sufficiency_children_counted as DSA-SUFFICIENCY-2025 lets them be told (instruction 7.1), with their
-- totals (instruction 6.4).

{{ disclosed_summary(
    ref('sufficiency_children_counted'),
    within=['"Year"'],
    group='"LA"',
    part='"Placement"',
    count='"Children"',
    policy={'smallest': 10, 'round_to': 5, 'zero': 'shown'}
) }}
