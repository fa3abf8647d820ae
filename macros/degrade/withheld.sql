{#- A value that is confidential in some rows: empty where `told_by` is one of `codes`, and where it is empty, since such a
    row may be one of these; `value` as it is in all others. -#}
{% macro withheld(value, told_by, codes) -%}
    case when {{ told_by }} is null or {{ told_by }} in ('{{ codes | join("', '") }}') then null else {{ value }} end
{%- endmacro %}
