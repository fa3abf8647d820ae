{#- The query that gives these columns of a seed, as text; no rows unless this build has loaded both it and the seed
    `beside` it. One zone built by itself has not loaded the seeds of the other, and has nothing to compare. -#}
{% macro seed_if_loaded(name, columns, beside) -%}
    {%- set relation = ref(name) -%}
    {%- set loaded = execute and load_relation(relation) and load_relation(ref(beside)) -%}
    select
        {%- for column in columns %}
        cast({{ column if loaded else 'null' }} as {{ dbt.type_string() }}) as {{ column }}{{ ',' if not loop.last }}
        {%- endfor %}
    {%- if loaded %}
    from {{ relation }}
    {%- else %}
    where false
    {%- endif %}
{%- endmacro %}
