{#- What is wrong with a category cell, given the kind that the value map holds for its text. -#}
{% macro code_problem(received, kind, required=false) -%}
    {%- if required -%} case when {{ trim_text(received) }} is null then 'Blank' else {{ kind }} end
    {%- else -%} {{ kind }}
    {%- endif -%}
{%- endmacro %}
