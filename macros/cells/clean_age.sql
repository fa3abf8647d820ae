{#- An age in whole years: `7`, `7.5` (7) and `18m` or `18 months` (1) are read; `<1` is 0. Null when it is none, or lies
    outside the bounds given. -#}
{% macro clean_age(text, min=none, max=none) -%}
    {%- set number = read_age(text) -%}
    {%- if min is none and max is none -%} {{ number }}
    {%- else -%} case when {{ within(number, min, max) }} then {{ number }} end
    {%- endif -%}
{%- endmacro %}

{#- The age that a cell holds, whatever its size; null when it holds none. -#}
{% macro read_age(text) -%}
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
