{#- The first day of a month, from the numbers of its year and month. -#}
{% macro month_start(year, month) -%}
    cast({{ dbt.dateadd('month', month ~ ' - 1', calendar_date(year, "'01-01'")) }} as date)
{%- endmacro %}
