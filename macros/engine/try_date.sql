{#- Text to a date by the first strftime format that fits; null when none does. Never raises. -#}
{% macro try_date(text, formats) -%}
    {{ return(adapter.dispatch('try_date')(text, formats)) }}
{%- endmacro %}

{% macro default__try_date(text, formats) -%} {{ engine_must_supply('try_date') }} {%- endmacro %}

{% macro duckdb__try_date(text, formats) -%}
    cast(try_strptime({{ text }}, ['{{ formats | join("', '") }}']) as date)
{%- endmacro %}
