{#- Text to a date by the first strftime format that fits; null when none does. Never raises. -#}
{% macro try_date(text, formats) -%}
    {{ return(adapter.dispatch('try_date')(text, formats)) }}
{%- endmacro %}

{% macro default__try_date(text, formats) -%} {{ engine_must_supply('try_date') }} {%- endmacro %}

{% macro duckdb__try_date(text, formats) -%}
    {#- A word such as `epoch` would be read as a date in any format: what starts with no digit is none. -#}
    cast(try_strptime(
        case when left(ltrim({{ text }}), 1) between '0' and '9' then {{ text }} end,
        ['{{ formats | join("', '") }}']
    ) as date)
{%- endmacro %}
