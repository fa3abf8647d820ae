{#- Text with no-break spaces made plain, invisible characters dropped and the ends trimmed; null when nothing is
    left. -#}
{% macro tidy_spaces(text) -%}
    {{ trim_text("translate(" ~ text ~ ", '" ~ odd_spaces() ~ "', '  ')") }}
{%- endmacro %}
