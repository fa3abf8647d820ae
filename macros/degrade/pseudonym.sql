{#- An identifier made into a text that nobody can turn back or make again without the key of the use case: HMAC-SHA256
    in hexadecimal. The key stays in the engine's function and is no part of any SQL. -#}
{% macro pseudonym(identifier, use_case) -%}
    {{ return(adapter.dispatch('pseudonym')(identifier, use_case)) }}
{%- endmacro %}

{% macro default__pseudonym(identifier, use_case) -%} {{ engine_must_supply('pseudonym') }} {%- endmacro %}

{% macro duckdb__pseudonym(identifier, use_case) -%}
    pseudonym_of('{{ use_case }}', cast({{ identifier }} as {{ dbt.type_string() }}))
{%- endmacro %}
