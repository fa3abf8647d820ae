{#- A decimal number, rounded to the places given; thousands commas are dropped. Null when it is none. -#}
{% macro clean_decimal(text, places) -%}
    case
        when {{ matches_whole(trim_text(text), '[+-]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)?([.][0-9]*)?') }}
            then {{ try_number("replace(" ~ trim_text(text) ~ ", ',', '')", 'decimal(18, ' ~ places ~ ')') }}
    end
{%- endmacro %}
