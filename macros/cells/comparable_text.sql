{#- Text as code lists compare it: case folded, odd spaces and quotes made plain, runs of spaces made one. -#}
{% macro comparable_text(text) -%}
    lower({{ replace_all(
        'translate(' ~ tidy_spaces(text) ~ ", chr(8216) || chr(8217) || chr(8220) || chr(8221) || chr(8211), '''''\"\"-')",
        '[ ]+', ' '
    ) }})
{%- endmacro %}
