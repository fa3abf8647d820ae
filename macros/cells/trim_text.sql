{#- Text without spaces of any kind at its ends; null when nothing is left. What stands inside is not touched. -#}
{% macro trim_text(text) -%}
    nullif(trim(both '{{ " \t\n\r" ~ odd_spaces() }}' from {{ text }}), '')
{%- endmacro %}
