{#- True where the whole text matches the regular expression; null stays null. Write [0-9], never \d. -#}
{% macro matches_whole(text, pattern) -%}
    {{ return(adapter.dispatch('matches_whole')(text, pattern)) }}
{%- endmacro %}

{% macro default__matches_whole(text, pattern) -%} {{ engine_must_supply('matches_whole') }} {%- endmacro %}

{% macro duckdb__matches_whole(text, pattern) -%}
    regexp_full_match({{ text }}, '{{ pattern | replace("'", "''") }}')
{%- endmacro %}
