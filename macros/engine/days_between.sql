{#- The days from one date to another; negative when the second comes first, null when either is missing. -#}
{% macro days_between(from_date, to_date) -%}
    {{ return(adapter.dispatch('days_between')(from_date, to_date)) }}
{%- endmacro %}

{% macro default__days_between(from_date, to_date) -%} {{ dbt.datediff(from_date, to_date, 'day') }} {%- endmacro %}

{% macro duckdb__days_between(from_date, to_date) -%} date_diff('day', {{ from_date }}, {{ to_date }}) {%- endmacro %}
