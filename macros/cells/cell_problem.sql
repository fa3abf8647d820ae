{#- What is wrong with a cell: Blank (nothing in a required column), ConversionError (something that could not be
    read), OutOfRange (a number outside its bounds), or null. `received` is the text, `cleaned` what was made of it,
    bounds not yet applied. -#}
{% macro cell_problem(received, cleaned, required=false, min=none, max=none) -%}
    case
        when {{ is_within(cleaned, min, max) }} then null
        when {{ trim_text(received) }} is null then {{ "'Blank'" if required else 'null' }}
        {%- if min is not none or max is not none %}
        when {{ cleaned }} is not null then 'OutOfRange'
        {%- endif %}
        else 'ConversionError'
    end
{%- endmacro %}
