{#- Post-hook of every mart: its rows, in the order they were published in, as Parquet and as CSV under the name that
    `meta.export` gives. Rows that are shared with one authority each go into files of that authority's own, one for every
    authority that signed. -#}
{% macro export_mart() -%}
    {{ return(adapter.dispatch('export_mart')()) }}
{%- endmacro %}

{% macro default__export_mart() -%} {{ engine_must_supply('export_mart') }} {%- endmacro %}

{% macro duckdb__export_mart() -%}
    {%- set meta = model.config.meta -%}
    {%- set folder = data_folder() ~ '/region_zone/versions/building/exports/' -%}
    {%- if meta.recipient -%}
        {%- for number in recipients_of(meta.use_case) -%}
            {%- set rows = 'select * from ' ~ this ~ ' where "' ~ meta.recipient ~ '" = \'' ~ number ~ '\'' -%}
            {{ write_export(rows, folder ~ meta.export | replace('{recipient}', number)) }};
        {%- endfor -%}
    {%- else -%}
        {{ write_export('select * from ' ~ this, folder ~ meta.export) }}
    {%- endif -%}
{%- endmacro %}

{#- Rows as Parquet, packed in the way that every reader of it knows, and as CSV. -#}
{% macro write_export(rows, file) -%}
    copy ({{ rows }}) to '{{ file }}.parquet' (format parquet, compression snappy);
    copy ({{ rows }}) to '{{ file }}.csv' (format csv, header)
{%- endmacro %}

{#- The numbers of the authorities that a use case may share rows with, each of which gets files of its own. -#}
{% macro recipients_of(use_case) -%}
    {%- set query = 'select la_number from ' ~ published_rows('pub_' ~ (use_case | lower) ~ '__recipients') ~ ' order by 1' -%}
    {{ return(run_query(query).columns[0].values() if execute else []) }}
{%- endmacro %}
