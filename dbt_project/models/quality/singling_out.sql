-- Made from schemas/use_cases/ by `returns generate`: edit the use cases, not this file.
-- Whom the published tables single out: per use case and table of single people, how many share with nobody, or with
-- few, what others may know of them. Counts, and no value of anybody. Where a use case does not declare what others may
-- know, the counts are empty.

{#- Use case, return, table; what others may know; who is one person; how many make a group; how many in a hundred may
    be alone. -#}
{%- set tables = [
    ['CROSS', 'school_census', 'children', [], 'PupilId', none, none],
    ['CROSS', 'school_census', 'exclusions', [], 'ExclusionId', none, none],
    ['CROSS', 'school_census', 'summer_attendance', [], 'PupilId', none, none],
    ['CROSS', 'school_census', 'termly_attendance', [], 'PupilId', none, none],
    ['PAN', 'ssda903', 'episodes', ['HOME_POST', 'LA'], 'CHILD', 5, 100],
    ['PAN', 'ssda903', 'header', ['SEX', 'ETHNIC', 'DOB', 'LA'], 'CHILD', 5, 100],
    ['PAN', 'ssda903', 'missing', ['DOB', 'LA'], 'CHILD', 5, 100],
    ['PAN', 'ssda903', 'oc2', ['DOB', 'LA'], 'CHILD', 5, 100],
    ['PAN', 'ssda903', 'oc3', ['DOB', 'LA'], 'CHILD', 5, 100],
    ['PAN', 'ssda903', 'prev_perm', ['DOB', 'LA'], 'CHILD', 5, 100],
    ['PAN', 'ssda903', 'reviews', ['DOB', 'LA'], 'CHILD', 5, 100],
    ['PAN', 'ssda903', 'uasc', ['SEX', 'DOB', 'LA'], 'CHILD', 5, 100],
    ['PAN', 'annex_a', 'list_1', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN', 'annex_a', 'list_2', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN', 'annex_a', 'list_3', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN', 'annex_a', 'list_4', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN', 'annex_a', 'list_5', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN', 'annex_a', 'list_6', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN', 'annex_a', 'list_7', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN', 'annex_a', 'list_8', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN', 'annex_a', 'list_9', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN', 'cin', 'cin', ['GenderCurrent', 'Sex', 'Ethnicity', 'PersonBirthDate', 'LA', 'Year'], 'LAchildID', 5, 100],
    ['PAN', 'csww', 'la_level', [], none, none, none],
    ['PAN', 'csww', 'la_level_vacancies', [], none, none, none],
    ['PAN', 'csww', 'workers', ['GenderCurrent', 'Sex', 'Ethnicity', 'PersonBirthDate', 'LA', 'Year'], none, 5, 100],
    ['PAN', 's251', 'internal_residential_costs', [], none, none, none],
    ['PAN', 's251', 'placement_costs', ['Gender', 'Ethnicity', 'Date of birth', 'Home postcode', 'LA', 'Year', 'Quarter'], 'Child ID', 5, 100],
    ['PAN', 'sen2', 'persons', ['GenderCurrent', 'Sex', 'Ethnicity', 'PersonBirthDate', 'PostCode', 'LA', 'Year'], none, 5, 100],
    ['PAN', 'sen2', 'placements', [], none, none, none],
    ['PAN', 'sen2', 'plan_details', [], none, none, none],
    ['PAN', 'sen2', 'requests', [], none, none, none],
    ['PAN', 'sen2', 'sen_needs', [], none, none, none],
    ['PAN', 'pnw_census', 'pnw_census', ['Gender', 'Ethnic Group', 'Age', 'Placing Authority', 'LA', 'Month', 'Year'], 'Identifier', 5, 100],
    ['PAN', 'cans', 'form_0_5', ['DOB', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN', 'cans', 'form_6_21', ['DOB', 'LA', 'Month', 'Year'], 'Youth Unique ID', 5, 100],
    ['PAN_DEDUP', 'annex_a', 'list_1', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN_DEDUP', 'annex_a', 'list_2', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN_DEDUP', 'annex_a', 'list_3', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN_DEDUP', 'annex_a', 'list_4', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN_DEDUP', 'annex_a', 'list_5', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN_DEDUP', 'annex_a', 'list_6', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN_DEDUP', 'annex_a', 'list_7', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN_DEDUP', 'annex_a', 'list_8', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['PAN_DEDUP', 'annex_a', 'list_9', ['Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'LA', 'Month', 'Year'], 'Child Unique ID', 5, 100],
    ['REGION', 'school_census', 'children', ['sex', 'ethnicity', 'dob', 'postcode', 'LA', 'Year', 'Term'], 'PupilId', 5, 100],
    ['REGION', 'school_census', 'exclusions', [], 'ExclusionId', none, none],
    ['REGION', 'school_census', 'summer_attendance', [], 'PupilId', none, none],
    ['REGION', 'school_census', 'termly_attendance', [], 'PupilId', none, none],
    ['SUFFICIENCY', 'ssda903', 'episodes', ['HOME_POST', 'LA'], 'CHILD', 5, 100],
    ['SUFFICIENCY', 'ssda903', 'header', ['SEX', 'ETHNIC', 'DOB', 'LA'], 'CHILD', 5, 100],
    ['SUFFICIENCY', 'ssda903', 'missing', ['DOB', 'LA'], 'CHILD', 5, 100],
    ['SUFFICIENCY', 'ssda903', 'oc2', ['DOB', 'LA'], 'CHILD', 5, 100],
    ['SUFFICIENCY', 'ssda903', 'oc3', ['DOB', 'LA'], 'CHILD', 5, 100],
    ['SUFFICIENCY', 'ssda903', 'uasc', ['SEX', 'DOB', 'LA'], 'CHILD', 5, 100],
] -%}

{%- for use_case, dataset, table, told_by, person, group, most_unique in tables %}

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
