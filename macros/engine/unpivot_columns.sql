{#- The query that gives the columns of `relation` as rows: the column `key` as it is, the name of each other column
    under `name`, and what it holds, as text, under `value`. Empty ones give no row. -#}
{% macro unpivot_columns(relation, key, name, value) -%}
    {{ return(adapter.dispatch('unpivot_columns')(relation, key, name, value)) }}
{%- endmacro %}

{% macro default__unpivot_columns(relation, key, name, value) -%}
    {{ engine_must_supply('unpivot_columns') }}
{%- endmacro %}

{% macro duckdb__unpivot_columns(relation, key, name, value) -%}
    select
        {{ key }},
        {{ name }},
        {{ value }}
    from (
        unpivot (select {{ key }}, cast(columns(* exclude ({{ key }})) as varchar) from {{ relation }})
        on columns(* exclude ({{ key }})) into name {{ name }} value {{ value }}
    )
{%- endmacro %}
