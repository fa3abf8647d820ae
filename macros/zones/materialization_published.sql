{#- A model whose rows are written to one Parquet file of its use case, in the order of its own query; the model
    itself stays a view in the LA zone. Names: pub_<use case>__<file>. -#}
{% materialization published, adapter='duckdb' %}
    {%- set parts = model.name.split('__', 1) -%}
    {%- set file = published_building() ~ '/' ~ (parts[0][4:] | upper) ~ '/' ~ parts[1] ~ '.parquet' -%}
    {%- set relation = this.incorporate(type='view') -%}

    {{ run_hooks(pre_hooks) }}
    {% call statement('main') -%}
        create or replace view {{ relation }} as ({{ sql }})
    {%- endcall %}
    {% call statement('write') -%}
        copy (select * from {{ relation }}) to '{{ file }}' (format parquet, compression zstd)
    {%- endcall %}
    {{ run_hooks(post_hooks) }}
    {{ adapter.commit() }}
    {{ return({'relations': [relation]}) }}
{% endmaterialization %}
