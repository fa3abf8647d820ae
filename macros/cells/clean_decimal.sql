{#- A decimal number, rounded to the places given; thousands commas are dropped. Null when it is none, or lies
    outside the bounds given. -#}
{% macro clean_decimal(text, places, min=none, max=none) -%}
    {%- set number = read_decimal(text, places) -%}
    {%- if min is none and max is none -%} {{ number }}
    {%- else -%} case when {{ within(number, min, max) }} then {{ number }} end
    {%- endif -%}
{%- endmacro %}

{#- The decimal number a cell holds, whatever its size; null when it holds none. -#}
{% macro read_decimal(text, places) -%}
    case
        when {{ matches_whole(trim_text(text), '[+-]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)?([.][0-9]*)?') }}
            then {{ try_number("replace(" ~ trim_text(text) ~ ", ',', '')", 'decimal(18, ' ~ places ~ ')') }}
    end
{%- endmacro %}
