{#- Text to the given number type; null when it is none. Never raises. -#}
{% macro try_number(text, type) -%}
    {{ return(adapter.dispatch('try_number')(text, type)) }}
{%- endmacro %}

{% macro default__try_number(text, type) -%} try_cast({{ text }} as {{ type }}) {%- endmacro %}
