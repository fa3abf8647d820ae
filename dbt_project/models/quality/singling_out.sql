-- Made from schemas/use_cases/ by `returns generate`: edit the use cases, not this file.
-- Whom the published tables single out: per use case and table of single people, how many share with nobody, or with
-- few, what others may know of them. Counts, and no value of anybody. Where a use case does not declare what others may
-- know, the counts are empty.

{#- Return, table, use case; who is one person; how many make a group; how many in a hundred may be alone; what others
    may know. -#}
{%- set tables = [
    ('school_census', 'children', 'CROSS', 'PupilId', none, none,
     []),
    ('school_census', 'exclusions', 'CROSS', 'ExclusionId', none, none,
     []),
    ('school_census', 'summer_attendance', 'CROSS', 'PupilId', none, none,
     []),
    ('school_census', 'termly_attendance', 'CROSS', 'PupilId', none, none,
     []),
    ('ssda903', 'episodes', 'PAN', 'CHILD', 5, 100,
     ['HOME_POST', 'LA']),
    ('ssda903', 'header', 'PAN', 'CHILD', 5, 100,
     ['SEX', 'ETHNIC', 'DOB', 'LA']),
    ('ssda903', 'missing', 'PAN', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('ssda903', 'oc2', 'PAN', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('ssda903', 'oc3', 'PAN', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('ssda903', 'prev_perm', 'PAN', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('ssda903', 'reviews', 'PAN', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('ssda903', 'uasc', 'PAN', 'CHILD', 5, 100,
     ['SEX', 'DOB', 'LA']),
    ('annex_a', 'list_1', 'PAN', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_2', 'PAN', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_3', 'PAN', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_4', 'PAN', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_5', 'PAN', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_6', 'PAN', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_7', 'PAN', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_8', 'PAN', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_9', 'PAN', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('cin', 'cin', 'PAN', 'LAchildID', 5, 100,
     ['GenderCurrent', 'Sex', 'Ethnicity', 'PersonBirthDate', 'LA', 'Year']),
    ('csww', 'la_level', 'PAN', none, none, none,
     []),
    ('csww', 'la_level_vacancies', 'PAN', none, none, none,
     []),
    ('csww', 'workers', 'PAN', none, 5, 100,
     ['GenderCurrent', 'Sex', 'Ethnicity', 'PersonBirthDate', 'LA', 'Year']),
    ('s251', 'internal_residential_costs', 'PAN', none, none, none,
     []),
    ('s251', 'placement_costs', 'PAN', 'Child ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of birth', 'Home postcode', 'LA', 'Year', 'Quarter']),
    ('sen2', 'persons', 'PAN', none, 5, 100,
     ['GenderCurrent', 'Sex', 'Ethnicity', 'PersonBirthDate', 'PostCode', 'LA', 'Year']),
    ('sen2', 'placements', 'PAN', none, none, none,
     []),
    ('sen2', 'plan_details', 'PAN', none, none, none,
     []),
    ('sen2', 'requests', 'PAN', none, none, none,
     []),
    ('sen2', 'sen_needs', 'PAN', none, none, none,
     []),
    ('pnw_census', 'pnw_census', 'PAN', 'Identifier', 5, 100,
     ['Gender', 'Ethnic Group', 'Age', 'Placing Authority', 'LA', 'Month', 'Year']),
    ('cans', 'form_0_5', 'PAN', 'Child Unique ID', 5, 100,
     ['DOB', 'LA', 'Month', 'Year']),
    ('cans', 'form_6_21', 'PAN', 'Youth Unique ID', 5, 100,
     ['DOB', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_1', 'PAN_DEDUP', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_2', 'PAN_DEDUP', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_3', 'PAN_DEDUP', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_4', 'PAN_DEDUP', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_5', 'PAN_DEDUP', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_6', 'PAN_DEDUP', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_7', 'PAN_DEDUP', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_8', 'PAN_DEDUP', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('annex_a', 'list_9', 'PAN_DEDUP', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('school_census', 'children', 'REGION', 'PupilId', 5, 100,
     ['sex', 'ethnicity', 'dob', 'postcode', 'LA', 'Year', 'Term']),
    ('school_census', 'exclusions', 'REGION', 'ExclusionId', none, none,
     []),
    ('school_census', 'summer_attendance', 'REGION', 'PupilId', none, none,
     []),
    ('school_census', 'termly_attendance', 'REGION', 'PupilId', none, none,
     []),
    ('ssda903', 'episodes', 'SUFFICIENCY', 'CHILD', 5, 100,
     ['HOME_POST', 'LA']),
    ('ssda903', 'header', 'SUFFICIENCY', 'CHILD', 5, 100,
     ['SEX', 'ETHNIC', 'DOB', 'LA']),
    ('ssda903', 'missing', 'SUFFICIENCY', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('ssda903', 'oc2', 'SUFFICIENCY', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('ssda903', 'oc3', 'SUFFICIENCY', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('ssda903', 'uasc', 'SUFFICIENCY', 'CHILD', 5, 100,
     ['SEX', 'DOB', 'LA']),
] -%}

{%- for dataset, table, use_case, person, group, most_unique, told_by in tables_made_anew(tables) %}

{% if told_by -%}
{{ people_like_each_other(
    ref('pub_' ~ use_case | lower ~ '__' ~ dataset ~ '__' ~ table),
    [use_case, dataset, table],
    told_by,
    person,
    group,
    most_unique
) }}
{%- else -%}
{{ people_not_compared([use_case, dataset, table]) }}
{%- endif %}
{%- if not loop.last %}

union all
{%- endif %}
{%- else %}

{{ people_not_compared(['', '', '']) }}
where false
{%- endfor %}
