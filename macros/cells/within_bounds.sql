{#- A number that lies within its bounds, both included; null when it does not. A bound that is none does not bind. The
    number is named more than once, so it should be a column: an expression would be planned, and worked out, as often. -#}
{% macro within_bounds(number, min=none, max=none) -%}
    case when {{ is_within(number, min, max) }} then {{ number }} end
{%- endmacro %}

{#- True where a number lies within its bounds; without any, where there is one. -#}
{% macro is_within(number, min=none, max=none) -%}
    {%- set conditions = [] -%}
    {%- if min is not none -%} {%- do conditions.append(number ~ ' >= ' ~ min) -%} {%- endif -%}
    {%- if max is not none -%} {%- do conditions.append(number ~ ' <= ' ~ max) -%} {%- endif -%}
    {{ conditions | join(' and ') or number ~ ' is not null' }}
{%- endmacro %}
