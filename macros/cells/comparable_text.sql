{#- Text as code lists compare it: case folded, odd spaces, line breaks, quotes and dashes made plain, runs of spaces
    made one. -#}
{% macro comparable_text(text) -%}
    lower({{ replace_all('translate(' ~ tidy_spaces(text) ~ ', ' ~ odd_marks() ~ ', ' ~ plain_marks() ~ ')', '[ ]+', ' ') }})
{%- endmacro %}

{#- Characters by number that people and programs put where a keyboard has ' " - or a space; those from 145 to 151 are
    Windows' quotes and dashes in a file that was read as Latin-1. -#}
{% macro marks() -%}
    {{ return([
        {'plain': "''", 'odd': [96, 145, 146, 180, 8216, 8217, 8218, 8219, 8242]},
        {'plain': '"', 'odd': [147, 148, 8220, 8221, 8222, 8223, 8243]},
        {'plain': '-', 'odd': [150, 151, 8208, 8209, 8210, 8211, 8212, 8213, 8722]},
        {'plain': ' ', 'odd': [9, 10, 13]},
    ]) }}
{%- endmacro %}

{#- Every odd mark, as one text. -#}
{% macro odd_marks() -%}
    {{ return(adapter.dispatch('odd_marks')()) }}
{%- endmacro %}

{% macro default__odd_marks() -%} {{ engine_must_supply('odd_marks') }} {%- endmacro %}

{% macro duckdb__odd_marks() -%}
    (chr({{ marks() | map(attribute='odd') | sum(start=[]) | join(') || chr(') }}))
{%- endmacro %}

{#- The plain mark for each odd one, in the same order. -#}
{% macro plain_marks() -%}
    '{% for mark in marks() %}{{ mark.plain * (mark.odd | length) }}{% endfor %}'
{%- endmacro %}
