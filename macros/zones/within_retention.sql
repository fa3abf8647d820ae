{#- True for a return whose year is one of the last `years` years, counted from the year of the as-at day or, in a
    replay, from the year of the day of the replay. -#}
{% macro within_retention(year, years) -%}
    {{ year }} > {{ (allowed_on_text() | trim)[:4] | int }} - {{ years }}
{%- endmacro %}
