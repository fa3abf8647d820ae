{#- An identifier: trimmed text. Null where a spreadsheet has shortened it to 1.11E+08, since the digits are lost. -#}
{% macro clean_identifier(text) -%}
    case when not {{ matches_whole(trim_text(text), '[0-9]([.][0-9]+)?[Ee][+][0-9]+') }} then {{ tidy_spaces(text) }} end
{%- endmacro %}
