{#- A full postcode as `M1 1AE`: upper case, one space before the inward code. Null when it is none. A space that
    was typed counts: `M1 12AA` is no way to write M11 2AA. -#}
{% macro clean_postcode(text) -%}
    {%- set tidy = 'upper(' ~ tidy_spaces(text) ~ ')' -%}
    {%- set compact = 'replace(' ~ tidy ~ ", ' ', '')" -%}
    case
        when
            {{ matches_whole(compact, '(GIR0AA|[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2})') }}
            and not {{ matches_whole(tidy, '.* [^ ]{4,}') }}
            then left({{ compact }}, length({{ compact }}) - 3) || ' ' || right({{ compact }}, 3)
    end
{%- endmacro %}
