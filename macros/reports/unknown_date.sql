{#- The day that stands for an unknown one, or for none. It is a member of the date dimension. -#}
{% macro unknown_date() -%} cast('2999-12-31' as date) {%- endmacro %}
