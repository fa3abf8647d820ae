{#- Fails with one row for each column of a model that does not hold what it should, what is wrong with it and in how
    many rows. `filled`: columns that are never empty. `one_of`: the values that a column may hold. `known`: the relation
    and the column of it in which every value of a column stands. An empty cell is no wrong value.
    One test of a model where each column could have its own: a build spends more time on starting a test than on it. -#}
{% test sound_columns(model, filled=[], one_of={}, known={}) %}
{%- set faults = [] -%}
{%- for column in filled -%}
    {%- do faults.append((column, 'empty', 'is null')) -%}
{%- endfor -%}
{%- for column, values in one_of.items() -%}
    {%- do faults.append((column, 'none of its values', "not in ('" ~ values | join("', '") ~ "')")) -%}
{%- endfor -%}
{%- for column, (relation, field) in known.items() -%}
    {%- set there = 'select "' ~ field ~ '" from ' ~ relation ~ ' where "' ~ field ~ '" is not null' -%}
    {%- do faults.append((column, 'not in ' ~ relation.identifier, 'not in (' ~ there ~ ')')) -%}
{%- endfor -%}
{%- for column, fault, condition in faults %}
select
    '{{ column }}' as column_name,
    '{{ fault }}' as fault,
    count(*) as number_of_rows
from {{ model }}
where "{{ column }}" {{ condition }}
having count(*) > 0
{{ 'union all' if not loop.last }}
{%- endfor %}
{% endtest %}
