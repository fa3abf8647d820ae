{#- Tables and views on DuckDB, replaced in one statement. dbt's own way, to build beside, rename twice and drop, takes
    five statements a model, and the time of a build is mostly statements. A build that fails switches nothing. -#}
{% materialization table, adapter='duckdb' %}
    {{ return({'relations': [replaced('table')]}) }}
{% endmaterialization %}

{% materialization view, adapter='duckdb' %}
    {{ return({'relations': [replaced('view')]}) }}
{% endmaterialization %}

{#- A table in which the rows of an authority (`_la`) are made of its own rows alone. In a run that makes anew what
    changed only, the rows of the other authorities stay. -#}
{% materialization incremental, adapter='duckdb' %}
    {{ return({'relations': [replaced('table', authorities_changed())]}) }}
{% endmaterialization %}

{#- Make the model's table or view anew, or only the rows of some authorities in it, its hooks and descriptions included,
    and return it. -#}
{% macro replaced(type, authorities=[]) -%}
    {%- set existing = load_cached_relation(this) -%}
    {%- set relation = this.incorporate(type=type) -%}
    {%- if existing is not none and existing.type != type -%}
        {%- do adapter.drop_relation(existing) -%}
    {%- endif -%}
    {%- do run_hooks(pre_hooks) -%}
    {%- call statement('main') -%}
        {%- if authorities and existing is not none %}
        delete from {{ relation }} where _la in ('{{ authorities | join("', '") }}');
        insert into {{ relation }} by name
        select * from (
            {{ sql }}
        ) where _la in ('{{ authorities | join("', '") }}')
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
