{#- The columns that a model's property file names, one row each, in a `values` list. -#}
{% macro described_columns(model_name) -%}
    {%- set names = graph.nodes['model.la_returns.' ~ model_name].columns | list if execute else ['none'] -%}
    {%- for name in names -%} ('{{ name }}'){{ ',\n    ' if not loop.last }} {%- endfor -%}
{%- endmacro %}
