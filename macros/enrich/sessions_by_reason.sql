{#- The attendance codes of the school census, of every year, and the column in which each one's sessions stand. -#}
{% macro attendance_columns() -%}
    {%- set columns = {'/': 'sessions_present_am', '\\': 'sessions_present_pm'} -%}
    {%- set letters = 'B C C1 C2 D E G H I J1 K J L M N O P Q R S T U V W X Y1 Y2 Y3 Y4 Y5 Y6 Y7 Y Z' -%}
    {%- for code in letters.split() -%} {%- do columns.update({code: 'sessions_' ~ code}) -%} {%- endfor -%}
    {%- do columns.update({'#': 'sessions_closed'}) -%}
    {{ return(columns) }}
{%- endmacro %}

{#- In the grouping of one pupil's session details: the sessions of each attendance code in a column of its own, and
    those whose code is not known. A column is null where the return gives no sessions under its code. -#}
{% macro sessions_by_reason(reason='attendancereason', sessions='sessions') -%}
    {%- for code, name in attendance_columns().items() -%}
        cast(
            sum(case when {{ reason }} = {{ dbt.string_literal(code) }} then {{ sessions }} end) as {{ dbt.type_bigint() }}
        ) as "{{ name }}",
        {% endfor -%}
    cast(sum(case when {{ reason }} is null then {{ sessions }} end) as {{ dbt.type_bigint() }}) as "sessions_no_code"
{%- endmacro %}
