{#- Tables and views on DuckDB, replaced in one statement. dbt's own way, to build beside, rename twice and drop, takes
    five statements a model, and the time of a build is mostly statements. A build that fails switches nothing. -#}
{% materialization table, adapter='duckdb' %}
    {{ return({'relations': [replaced('table')]}) }}
{% endmaterialization %}

{% materialization view, adapter='duckdb' %}
    {{ return({'relations': [replaced('view')]}) }}
{% endmaterialization %}

{#- A table whose rows are made of some rows of what it reads each: in a run that makes anew only what changed, the others
    stay. macros/zones/made_anew.sql says which, by authority or, with `meta.anew_by: table`, by table of a return. -#}
{% materialization incremental, adapter='duckdb' %}
    {{ return({'relations': [replaced('table', rows_made_anew(config.get('meta', {}).get('anew_by', 'authority')))]}) }}
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
        {%- if rows and existing is not none %}
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
