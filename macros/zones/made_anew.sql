{#- Which rows of a table with these columns this run makes anew, as a condition; none if all of them. What a run sets for
    it stands in publish/anew.py. -#}
{% macro rows_made_anew(by, columns) -%}
    {%- set changed = env_var('RETURNS_TABLES_REACHED' if by == 'table' else 'RETURNS_AUTHORITIES_CHANGED', '').split() -%}
    {%- set told_by = "dataset || '.' || table_name" if by == 'table' else '_la' -%}
    {%- set is_told = by == 'table' or '_la' in columns -%}
    {{ return(told_by ~ " in ('" ~ changed | join("', '") ~ "')" if changed and is_told and columns else none) }}
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
