{#- A count that is a part of no total that is told, as a policy lets it be told: empty if it is small. -#}
{% macro count_by_itself(count, policy) -%} {{ told_count(count, is_small(count, policy), policy) }} {%- endmacro %}

{#- What became of such a count, in words. -#}
{% macro count_by_itself_as(count, policy) -%} {{ told_as(is_small(count, policy), policy) }} {%- endmacro %}
