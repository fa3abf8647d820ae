{#- An age in whole years: `7`, `7.5` (7) and `18m` or `18 months` (1) are read; `<1` is 0. Null when it is none. -#}
{% macro clean_age(text) -%}
    {%- set plain = 'lower(' ~ trim_text(text) ~ ')' -%}
    {%- set digits = replace_all(plain, '[^0-9.].*$', '') -%}
    case
        when {{ matches_whole(plain, '< ?1( ?y(ea)?rs?)?') }} then 0
        when {{ matches_whole(plain, '[0-9]{1,3}([.][0-9]+)?( ?(y|yrs?|years?))?') }}
            then cast(floor({{ try_number(digits, 'decimal(18, 6)') }}) as {{ dbt.type_bigint() }})
        when {{ matches_whole(plain, '[0-9]{1,3}( ?(m|mths?|months?))') }}
            then cast(floor({{ try_number(digits, 'decimal(18, 6)') }} / 12) as {{ dbt.type_bigint() }})
    end
{%- endmacro %}
