{#- A text cell: trimmed, otherwise as it was sent. -#}
{% macro clean_string(text) -%} {{ trim_text(text) }} {%- endmacro %}
