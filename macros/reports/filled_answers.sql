{#- How many of the columns are filled in a row. -#}
{% macro filled_answers(columns) -%}
    {%- for column in columns -%}
        case when "{{ column }}" is null then 0 else 1 end{{ ' + ' if not loop.last }}
    {%- endfor -%}
{%- endmacro %}
