{#- A text that names a row within an authority's return: `302_2025_17`. `row` is its number among the rows of its
    table, `time` the columns that say the period. -#}
{% macro record_number(row, time) -%}
    staged._la
    {%- for part in time %} || '_' || cast(staged.{{ part }} as {{ dbt.type_string() }}){% endfor %}
    || '_' || cast({{ row }} as {{ dbt.type_string() }})
{%- endmacro %}
