{#- True for a count that a policy does not let be told by itself: below its `smallest`; 0 only where zeros are not shown. -#}
{% macro is_small(count, policy) -%}
    {{ count }} < {{ policy.smallest }}{% if policy.zero == 'shown' %} and {{ count }} > 0{% endif %}
{%- endmacro %}
