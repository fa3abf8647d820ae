{#- A count as it may be told: rounded to the nearest multiple of the policy's `round_to`, a half upwards; empty where
    `suppressed` is true. Totals are rounded by themselves, and are not the sum of their rounded parts. -#}
{% macro told_count(count, suppressed, policy) -%}
    {%- set half = policy.round_to // 2 -%}
    case
        when {{ suppressed }} then null
        else cast({{ count }} + {{ half }} - mod({{ count }} + {{ half }}, {{ policy.round_to }}) as integer)
    end
{%- endmacro %}

{#- What became of such a count, in words. -#}
{% macro told_as(suppressed, policy) -%}
    case
        when {{ suppressed }} then 'suppressed'
        else '{{ "exact" if policy.round_to == 1 else "rounded to " ~ policy.round_to }}'
    end
{%- endmacro %}
