{#- The moment that a period stands for, as text that sorts by time: `2024`, or `2024-03` where it is a month. A school
    term stands at the month of its census day. `time` lists the columns that say the period. -#}
{% macro period_moment(time) -%}
    cast(_year as {{ dbt.type_string() }})
    {%- if '_month' in time %} || '-' || lpad(cast(_month as {{ dbt.type_string() }}), 2, '0')
    {%- elif '_term' in time %} || {{ term_month('_term') }}
    {%- endif -%}
{%- endmacro %}

{#- The month of a school term's census day, after the hyphen that a year stands before. -#}
{% macro term_month(term) -%}
    case {{ term }} when 'spring' then '-01' when 'summer' then '-05' when 'autumn' then '-10' end
{%- endmacro %}

{#- A text that sorts after every month of a year, and before the next year. -#}
{% macro end_of_moment(moment) -%} {{ moment }} || '~' {%- endmacro %}

{#- The moment that the label of a period stands for: that of `2024-autumn` is `2024-10`. -#}
{% macro moment_of_label(label) -%}
    case
        when {{ label }} like '____-s%' or {{ label }} like '____-a%'
            then left({{ label }}, 4) || {{ term_month('substring(' ~ label ~ ', 6)') }}
        when {{ label }} like '____-Q%' then left({{ label }}, 4)
        else {{ label }}
    end
{%- endmacro %}
