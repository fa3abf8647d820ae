{#- Text without spaces of any kind at its ends; null when nothing is left. What stands inside is not touched. -#}
{% macro trim_text(text) -%}
    nullif(trim(both ' ' || chr(9) || chr(10) || chr(13) || {{ odd_spaces() }} from {{ text }}), '')
{%- endmacro %}
