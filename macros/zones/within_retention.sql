{#- True for a return whose year is one of the last `years` years, counted from the year of the as-at day. -#}
{% macro within_retention(year, years) -%}
    {{ year }} > {{ as_at_text()[:4] | int }} - {{ years }}
{%- endmacro %}
