{#- A text that names a row within an authority's return: `302_2025_17`. `row` is its number among the rows of its
    table, `parts` the columns that say the period; one that is empty is left out. -#}
{% macro record_number(row, parts) -%}
    staged._la
    {%- for part in parts %} || coalesce('_' || cast(staged.{{ part }} as {{ dbt.type_string() }}), ''){% endfor %}
    || '_' || cast({{ row }} as {{ dbt.type_string() }})
{%- endmacro %}
