{#- A whole number: `12`, `12.0` and `1,200` are; `3.7`, `1e3` and `inf` are not. Null when it is none, or lies
    outside the bounds given. -#}
{% macro clean_integer(text, min=none, max=none) -%}
    {%- set number = read_integer(text) -%}
    {%- if min is none and max is none -%} {{ number }}
    {%- else -%} case when {{ within(number, min, max) }} then {{ number }} end
    {%- endif -%}
{%- endmacro %}

{#- The whole number a cell holds, whatever its size; null when it holds none. -#}
{% macro read_integer(text) -%}
    case
        when {{ matches_whole(trim_text(text), '[+-]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)([.]0*)?') }}
            then {{ try_number("replace(" ~ replace_all(trim_text(text), '[.]0*$', '') ~ ", ',', '')", dbt.type_bigint()) }}
    end
{%- endmacro %}

{#- True where a number lies within the bounds, both included; a bound that is none does not bind. -#}
{% macro within(number, min, max) -%}
    {%- set conditions = [] -%}
    {%- if min is not none -%} {%- do conditions.append(number ~ ' >= ' ~ min) -%} {%- endif -%}
    {%- if max is not none -%} {%- do conditions.append(number ~ ' <= ' ~ max) -%} {%- endif -%}
    {{ conditions | join(' and ') }}
{%- endmacro %}
