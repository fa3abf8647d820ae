{#- What is wrong with a cell: Blank (nothing in a required column), ConversionError (something that could not be
    read), OutOfRange (a number outside its bounds), or null. `received` is the text, `cleaned` what was made of it,
    `unbounded` the same number before its bounds were applied. -#}
{% macro cell_problem(received, cleaned, required=false, unbounded=none) -%}
    case
        when {{ cleaned }} is not null then null
        when {{ trim_text(received) }} is null then {{ "'Blank'" if required else 'null' }}
        {%- if unbounded is not none %}
        when {{ unbounded }} is not null then 'OutOfRange'
        {%- endif %}
        else 'ConversionError'
    end
{%- endmacro %}
