{#- True where the whole text matches the regular expression held in another column; null stays null. -#}
{% macro matches_pattern_column(text, pattern_column) -%}
    {{ return(adapter.dispatch('matches_pattern_column')(text, pattern_column)) }}
{%- endmacro %}

{% macro default__matches_pattern_column(text, pattern_column) -%}
    {{ engine_must_supply('matches_pattern_column') }}
{%- endmacro %}

{% macro duckdb__matches_pattern_column(text, pattern_column) -%}
    regexp_full_match({{ text }}, {{ pattern_column }})
{%- endmacro %}
