{#- A whole number: `12`, `12.0` and `1,200` are; `3.7`, `1e3` and `inf` are not. Null when it is none. -#}
{% macro clean_integer(text) -%}
    case
        when {{ matches_whole(trim_text(text), '[+-]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)([.]0*)?') }}
            then {{ try_number("replace(" ~ replace_all(trim_text(text), '[.]0*$', '') ~ ", ',', '')", dbt.type_bigint()) }}
    end
{%- endmacro %}
