{#- The rows of one published model, read from its Parquet file: the only way into the region. -#}
{% macro published(model_name) -%}
    {%- do ref(model_name) -%}
    {{ return(published_rows(model_name)) }}
{%- endmacro %}

{#- The same rows, for where the model that reads them has said that it needs them. -#}
{% macro published_rows(model_name) -%}
    {{ return(adapter.dispatch('published_rows')(model_name)) }}
{%- endmacro %}

{% macro default__published_rows(model_name) -%} {{ engine_must_supply('published_rows') }} {%- endmacro %}

{% macro duckdb__published_rows(model_name) -%}
    {%- set parts = model_name.split('__', 1) -%}
    read_parquet('{{ published_folder() }}/{{ parts[0][4:] | upper }}/{{ parts[1] }}.parquet')
{%- endmacro %}
