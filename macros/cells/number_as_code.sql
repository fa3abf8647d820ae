{#- The whole number that a text stands for, as a code list would write it: `1.0`, `01` and `1e0` give `1`. Null for
    anything else, `1.7` included. -#}
{% macro number_as_code(text) -%}
    case
        when {{ matches_whole(text, '[0-9]{1,15}([.]0*)?(e[+]?0+)?') }}
            then cast({{ try_number(replace_all(text, '[.e].*$', ''), dbt.type_bigint()) }} as {{ dbt.type_string() }})
    end
{%- endmacro %}
