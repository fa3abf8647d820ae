{#- One row per whole number from first to last, in a select list. -#}
{% macro number_series(first, last) -%}
    {{ return(adapter.dispatch('number_series')(first, last)) }}
{%- endmacro %}

{% macro default__number_series(first, last) -%} {{ engine_must_supply('number_series') }} {%- endmacro %}

{% macro duckdb__number_series(first, last) -%}
    cast(unnest(generate_series({{ first }}, {{ last }})) as integer)
{%- endmacro %}
