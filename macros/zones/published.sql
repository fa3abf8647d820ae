{#- The rows of one published model, read from its Parquet file: the only way into the region. -#}
{% macro published(model_name) -%}
    {%- do ref(model_name) -%}
    {{ return(adapter.dispatch('published')(model_name)) }}
{%- endmacro %}

{% macro default__published(model_name) -%} {{ engine_must_supply('published') }} {%- endmacro %}

{% macro duckdb__published(model_name) -%}
    {%- set parts = model_name.split('__', 1) -%}
    read_parquet('{{ published_folder() }}/{{ parts[0][4:] | upper }}/{{ parts[1] }}.parquet')
{%- endmacro %}
