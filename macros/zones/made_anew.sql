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

{#- Those tables of returns, each a tuple that begins with return and table, of which this run makes rows anew: all, while
    dbt reads the project. -#}
{% macro tables_made_anew(tables) -%}
    {%- set reached, found = env_var('RETURNS_TABLES_REACHED', '').split() if execute else [], [] -%}
    {%- for table in tables if not reached or table[0] ~ '.' ~ table[1] in reached -%}
        {%- do found.append(table) -%}
    {%- endfor -%}
    {{ return(found) }}
{%- endmacro %}
