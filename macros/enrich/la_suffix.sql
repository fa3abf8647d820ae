{#- An identifier marked with the authority it comes from, so that two authorities' numbers never meet: `123_BAR`. -#}
{% macro la_suffix(text, la_code='_la') -%}
    {{ text }} || '_' || {{ la_code }}
{%- endmacro %}
