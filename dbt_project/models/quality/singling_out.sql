-- Made from schemas/use_cases/ by `returns generate`: edit the use cases, not this file.
-- Whom the published tables single out: per use case and table of single people, how many share with nobody, or with
-- few, what others may know of them. Counts, and no value of anybody. Where a use case does not declare what others may
-- know, the counts are empty.

{#- Use case, return, table; who is one person; how many make a group; how many in a hundred may be alone; what others
    may know. -#}
{%- set tables = [
    ('CROSS', 'school_census', 'children', 'PupilId', none, none,
     []),
    ('CROSS', 'school_census', 'exclusions', 'ExclusionId', none, none,
     []),
    ('CROSS', 'school_census', 'summer_attendance', 'PupilId', none, none,
     []),
    ('CROSS', 'school_census', 'termly_attendance', 'PupilId', none, none,
     []),
    ('PAN', 'ssda903', 'episodes', 'CHILD', 5, 100,
     ['HOME_POST', 'LA']),
    ('PAN', 'ssda903', 'header', 'CHILD', 5, 100,
     ['SEX', 'ETHNIC', 'DOB', 'LA']),
    ('PAN', 'ssda903', 'missing', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('PAN', 'ssda903', 'oc2', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('PAN', 'ssda903', 'oc3', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('PAN', 'ssda903', 'prev_perm', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('PAN', 'ssda903', 'reviews', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('PAN', 'ssda903', 'uasc', 'CHILD', 5, 100,
     ['SEX', 'DOB', 'LA']),
    ('PAN', 'annex_a', 'list_1', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN', 'annex_a', 'list_2', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN', 'annex_a', 'list_3', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN', 'annex_a', 'list_4', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN', 'annex_a', 'list_5', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN', 'annex_a', 'list_6', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN', 'annex_a', 'list_7', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN', 'annex_a', 'list_8', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN', 'annex_a', 'list_9', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN', 'cin', 'cin', 'LAchildID', 5, 100,
     ['GenderCurrent', 'Sex', 'Ethnicity', 'PersonBirthDate', 'LA', 'Year']),
    ('PAN', 'csww', 'la_level', none, none, none,
     []),
    ('PAN', 'csww', 'la_level_vacancies', none, none, none,
     []),
    ('PAN', 'csww', 'workers', none, 5, 100,
     ['GenderCurrent', 'Sex', 'Ethnicity', 'PersonBirthDate', 'LA', 'Year']),
    ('PAN', 's251', 'internal_residential_costs', none, none, none,
     []),
    ('PAN', 's251', 'placement_costs', 'Child ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of birth', 'Home postcode', 'LA', 'Year', 'Quarter']),
    ('PAN', 'sen2', 'persons', none, 5, 100,
     ['GenderCurrent', 'Sex', 'Ethnicity', 'PersonBirthDate', 'PostCode', 'LA', 'Year']),
    ('PAN', 'sen2', 'placements', none, none, none,
     []),
    ('PAN', 'sen2', 'plan_details', none, none, none,
     []),
    ('PAN', 'sen2', 'requests', none, none, none,
     []),
    ('PAN', 'sen2', 'sen_needs', none, none, none,
     []),
    ('PAN', 'pnw_census', 'pnw_census', 'Identifier', 5, 100,
     ['Gender', 'Ethnic Group', 'Age', 'Placing Authority', 'LA', 'Month', 'Year']),
    ('PAN', 'cans', 'form_0_5', 'Child Unique ID', 5, 100,
     ['DOB', 'LA', 'Month', 'Year']),
    ('PAN', 'cans', 'form_6_21', 'Youth Unique ID', 5, 100,
     ['DOB', 'LA', 'Month', 'Year']),
    ('PAN_DEDUP', 'annex_a', 'list_1', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN_DEDUP', 'annex_a', 'list_2', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN_DEDUP', 'annex_a', 'list_3', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN_DEDUP', 'annex_a', 'list_4', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN_DEDUP', 'annex_a', 'list_5', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN_DEDUP', 'annex_a', 'list_6', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN_DEDUP', 'annex_a', 'list_7', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN_DEDUP', 'annex_a', 'list_8', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('PAN_DEDUP', 'annex_a', 'list_9', 'Child Unique ID', 5, 100,
     ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year']),
    ('REGION', 'school_census', 'children', 'PupilId', 5, 100,
     ['sex', 'ethnicity', 'dob', 'postcode', 'LA', 'Year', 'Term']),
    ('REGION', 'school_census', 'exclusions', 'ExclusionId', none, none,
     []),
    ('REGION', 'school_census', 'summer_attendance', 'PupilId', none, none,
     []),
    ('REGION', 'school_census', 'termly_attendance', 'PupilId', none, none,
     []),
    ('SUFFICIENCY', 'ssda903', 'episodes', 'CHILD', 5, 100,
     ['HOME_POST', 'LA']),
    ('SUFFICIENCY', 'ssda903', 'header', 'CHILD', 5, 100,
     ['SEX', 'ETHNIC', 'DOB', 'LA']),
    ('SUFFICIENCY', 'ssda903', 'missing', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('SUFFICIENCY', 'ssda903', 'oc2', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('SUFFICIENCY', 'ssda903', 'oc3', 'CHILD', 5, 100,
     ['DOB', 'LA']),
    ('SUFFICIENCY', 'ssda903', 'uasc', 'CHILD', 5, 100,
     ['SEX', 'DOB', 'LA']),
] -%}

{%- for use_case, dataset, table, person, group, most_unique, told_by in tables %}

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
