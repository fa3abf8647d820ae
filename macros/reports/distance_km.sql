{#- The straight line between two points of one national grid, given in metres, in kilometres to one decimal place; null
    when a point is not known. -#}
{% macro distance_km(from_easting, from_northing, to_easting, to_northing) -%}
    cast(round(sqrt(
        power({{ to_easting }} - {{ from_easting }}, 2) + power({{ to_northing }} - {{ from_northing }}, 2)
    ) / 1000, 1) as numeric(7, 1))
{%- endmacro %}
