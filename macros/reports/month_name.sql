{#- The English name of a month from its number. -#}
{% macro month_name(month) -%}
    case {{ month }}
        {%- set names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
            'October', 'November', 'December'] -%}
        {%- for name in names %}
        when {{ loop.index }} then '{{ name }}'
        {%- endfor %}
    end
{%- endmacro %}
