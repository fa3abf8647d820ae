{#- A mart, and a seed that marts read, stand in the database of the use case whose folder they are in, and in no other;
    `handed_over` is in memory. All else stands in the LA zone. -#}
{% macro generate_database_name(custom_database_name=none, node=none) -%}
    {%- set is_marts = node and node.resource_type in ('model', 'seed') and node.fqn[1] == 'marts' -%}
    {%- if custom_database_name -%} {{ custom_database_name }}
    {%- elif is_marts -%} region_{{ node.fqn[2] }}
    {%- else -%} {{ target.database }}
    {%- endif -%}
{%- endmacro %}
