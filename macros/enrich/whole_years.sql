{#- The whole years from one date to another, a year being 365 days; negative when the second comes first, null when
    either is missing. -#}
{% macro whole_years(from_date, to_date) -%}
    cast(floor({{ days_between(from_date, to_date) }} / 365.0) as {{ dbt.type_int() }})
{%- endmacro %}
