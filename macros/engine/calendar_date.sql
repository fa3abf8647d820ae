{#- A date from the number of a year and a month-day text such as 03-31. -#}
{% macro calendar_date(year, month_day) -%}
    cast(cast({{ year }} as {{ dbt.type_string() }}) || '-' || {{ month_day }} as date)
{%- endmacro %}
