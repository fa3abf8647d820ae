{#- Which rows of an incremental model this run makes anew, as a condition; none if it makes everything anew. What a run
    sets for it stands in publish/anew.py. -#}
{% macro rows_made_anew(by) -%}
    {%- set rows = {
        'authority': ['_la', 'RETURNS_AUTHORITIES_CHANGED'],
        'table': ["dataset || '.' || table_name", 'RETURNS_TABLES_REACHED'],
    }[by] -%}
    {%- set changed = env_var(rows[1], '').split() -%}
    {{ return(rows[0] ~ " in ('" ~ changed | join("', '") ~ "')" if changed else none) }}
{%- endmacro %}
