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
            {%- set of_one = 'where "' ~ meta.recipient ~ '" = \'' ~ number ~ '\'' -%}
            {{ write_export(this, of_one, folder ~ meta.export | replace('{recipient}', number)) }};
        {%- endfor -%}
    {%- else -%}
        {{ write_export(this, '', folder ~ meta.export) }}
    {%- endif -%}
{%- endmacro %}

{#- Rows of a relation as Parquet, packed in the way that every reader of it knows, and as CSV. -#}
{% macro write_export(relation, condition, file) -%}
    copy (select * from {{ relation }} {{ condition }})
    to '{{ file }}.parquet' (format parquet, compression snappy);
    copy (select *{{ texts_as_text(relation) }} from {{ relation }} {{ condition }})
    to '{{ file }}.csv' (format csv, header)
{%- endmacro %}

{#- For a CSV file that a spreadsheet opens: a text that begins like a formula gets an apostrophe before it, so that no
    program takes what a file said for a command. A number is none. -#}
{% macro texts_as_text(relation) -%}
    {%- set texts = [] -%}
    {%- for column in adapter.get_columns_in_relation(relation) if column.is_string() -%}
        {%- do texts.append(column.quoted) -%}
    {%- endfor -%}
    {%- if texts %} replace (
    {%- for text in texts %}
        case
            when left({{ text }}, 1) in ('=', '+', '-', '@', chr(9), chr(13)) and try_cast({{ text }} as double) is null
                then '''' || {{ text }}
            else {{ text }}
        end as {{ text }}{{ ',' if not loop.last }}
    {%- endfor %}
    )
    {%- endif -%}
{%- endmacro %}

{#- The numbers of the authorities that a use case may share rows with, each of which gets files of its own. -#}
{% macro recipients_of(use_case) -%}
    {%- set query = 'select la_number from ' ~ published_rows('pub_' ~ (use_case | lower) ~ '__recipients') ~ ' order by 1' -%}
    {{ return(run_query(query).columns[0].values() if execute else []) }}
{%- endmacro %}
