{#- Text to a date, or another `type` of time, by the first strftime format that fits; null when none does. Never raises. -#}
{% macro try_date(text, formats, type='date') -%}
    {{ return(adapter.dispatch('try_date')(text, formats, type)) }}
{%- endmacro %}

{% macro default__try_date(text, formats, type) -%} {{ engine_must_supply('try_date') }} {%- endmacro %}

{% macro duckdb__try_date(text, formats, type) -%}
    {#- A word such as `epoch` would be read as a date in any format: what starts with no digit is none. -#}
    cast(try_strptime(
        case when left(ltrim({{ text }}), 1) between '0' and '9' then {{ text }} end,
        ['{{ formats | join("', '") }}']
    ) as {{ type }})
{%- endmacro %}
