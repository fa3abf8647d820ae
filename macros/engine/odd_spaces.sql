{#- The characters that look like a space, or like nothing, and come with pasted text: no-break space, zero-width
    space, joiners and byte order mark, as one text. -#}
{% macro odd_spaces() -%}
    {{ return(adapter.dispatch('odd_spaces')()) }}
{%- endmacro %}

{% macro default__odd_spaces() -%} {{ engine_must_supply('odd_spaces') }} {%- endmacro %}

{% macro duckdb__odd_spaces() -%}
    (chr(160) || chr(8239) || chr(8203) || chr(8204) || chr(8205) || chr(65279))
{%- endmacro %}
