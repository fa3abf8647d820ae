{#- The items of one assessment that count in a summary column, in the order of the form and joined by ';'; null if none
    does. An aggregate over rows that have `summary_column`, `field` and `position`. -#}
{% macro items_in(summary_column) -%}
    {{ dbt.listagg(
        "case when summary_column = '" ~ summary_column ~ "' then field end", "';'", 'order by position'
    ) }}
{%- endmacro %}
