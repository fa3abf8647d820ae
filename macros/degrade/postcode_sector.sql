{#- A postcode made less precise: its sector, `M1 1AE` to `M1 1`. Done twice it changes nothing. -#}
{% macro postcode_sector(postcode) -%}
    {{ return(adapter.dispatch('postcode_sector')(postcode)) }}
{%- endmacro %}

{% macro default__postcode_sector(postcode) -%} {{ engine_must_supply('postcode_sector') }} {%- endmacro %}

{% macro duckdb__postcode_sector(postcode) -%}
    nullif(regexp_extract({{ postcode }}, '^[A-Z0-9]+ [0-9]'), '')
{%- endmacro %}
