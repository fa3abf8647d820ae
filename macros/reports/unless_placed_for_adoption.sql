{#- What another return says of where a child lives, empty if `place` (SSDA903) says that it is placed for adoption. -#}
{% macro unless_placed_for_adoption(value, place) -%}
    {{ withheld(value, "coalesce(" ~ place ~ ", '')", ['A3', 'A4', 'A5', 'A6']) }}
{%- endmacro %}
