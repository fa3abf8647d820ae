{#- A text that must match a regular expression as a whole; null when it does not. -#}
{% macro clean_pattern(text, pattern) -%}
    case when {{ matches_whole(trim_text(text), pattern) }} then {{ trim_text(text) }} end
{%- endmacro %}
