{#- The key of a row, as a whole number from 0 to 2^53 - 1: the same in every build and on every machine, since it is
    made of nothing but the row's natural key, the columns in their order. `kind` is the word for what the row is; with
    another word every row has another key, the way out if two should ever get the same one. Null counts as ''. -#}
{% macro stable_key(kind, columns) -%}
    {{ return(adapter.dispatch('stable_key')(key_text(kind, columns))) }}
{%- endmacro %}

{% macro default__stable_key(text) -%} {{ engine_must_supply('stable_key') }} {%- endmacro %}

{#- The last 53 bits of the first 14 hexadecimal figures. -#}
{% macro duckdb__stable_key(text) -%}
    cast('0x' || left(md5({{ text }}), 14) as bigint) % 9007199254740992
{%- endmacro %}

{#- What a key is made of, as one text. Only one of the columns may hold a '|', or two records could give one text. -#}
{% macro key_text(kind, columns) -%}
    '{{ kind }}'
    {%- for column in columns %} || '|' || coalesce(cast({{ column }} as {{ dbt.type_string() }}), ''){% endfor %}
{%- endmacro %}
