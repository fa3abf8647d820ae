{#- A date made less precise: the first day of its month. Done twice it changes nothing. -#}
{% macro first_of_month(date) -%} cast({{ dbt.date_trunc('month', date) }} as date) {%- endmacro %}
