{#- Post-hook of every mart: its rows, in the order they were published in, as Parquet and as CSV under the name that
    `meta.export` gives. -#}
{% macro export_mart() -%}
    {{ return(adapter.dispatch('export_mart')()) }}
{%- endmacro %}

{% macro default__export_mart() -%} {{ engine_must_supply('export_mart') }} {%- endmacro %}

{% macro duckdb__export_mart() -%}
    {%- set export = model.config.meta.export -%}
    {%- set file = data_folder() ~ '/region_zone/versions/building/exports/' ~ export -%}
    copy (select * from {{ this }}) to '{{ file }}.parquet' (format parquet, compression zstd);
    copy (select * from {{ this }}) to '{{ file }}.csv' (format csv, header)
{%- endmacro %}
