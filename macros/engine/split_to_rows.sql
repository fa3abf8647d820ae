{#- One row for each part of a text, in a select list. -#}
{% macro split_to_rows(text, separator) -%}
    {{ return(adapter.dispatch('split_to_rows')(text, separator)) }}
{%- endmacro %}

{% macro default__split_to_rows(text, separator) -%} {{ engine_must_supply('split_to_rows') }} {%- endmacro %}

{% macro duckdb__split_to_rows(text, separator) -%} unnest(string_split({{ text }}, '{{ separator }}')) {%- endmacro %}
