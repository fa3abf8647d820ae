{#- Tables and views on DuckDB, replaced in one statement. dbt's own way, to build beside, rename twice and drop, takes
    five statements a model, and the time of a build is mostly statements. A build that fails switches nothing. -#}
{% materialization table, adapter='duckdb' %}
    {{ return({'relations': [replaced('table')]}) }}
{% endmaterialization %}

{% materialization view, adapter='duckdb' %}
    {{ return({'relations': [replaced('view')]}) }}
{% endmaterialization %}

{#- A table in which the rows of an authority (`_la`) are made of its own rows alone or, with `meta.anew_by: table`, those
    of a return's table of that table: in a run that makes anew only what changed, the others stay. One that has no such
    columns is made anew as a whole. -#}
{% materialization incremental, adapter='duckdb' %}
    {%- set existing = load_cached_relation(this) -%}
    {%- set names = adapter.get_columns_in_relation(existing) | map(attribute='name') | list if existing else [] -%}
    {{ return({'relations': [replaced('table', rows_made_anew(config.get('meta', {}).get('anew_by', '_la'), names))]}) }}
{% endmaterialization %}

{#- Make the model's table or view anew, or only the rows of it that are of a condition, its hooks and descriptions
    included, and return it. -#}
{% macro replaced(type, rows=none) -%}
    {%- set existing = load_cached_relation(this) -%}
    {%- set relation = this.incorporate(type=type) -%}
    {%- if existing is not none and existing.type != type -%}
        {%- do adapter.drop_relation(existing) -%}
    {%- endif -%}
    {%- do run_hooks(pre_hooks) -%}
    {%- call statement('main') -%}
        {%- if rows %}
        delete from {{ relation }} where {{ rows }};
        insert into {{ relation }} by name
        select * from (
            {{ sql }}
        ) where {{ rows }}
        {%- else %}
        create or replace {{ type }} {{ relation }} as (
            {{ sql }}
        )
        {%- endif %}
    {%- endcall -%}
    {%- do persist_docs(relation, model) -%}
    {%- do run_hooks(post_hooks) -%}
    {%- do adapter.commit() -%}
    {{ return(relation) }}
{%- endmacro %}
