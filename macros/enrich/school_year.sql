{#- The year of the 1 September on or before a date of birth, which decides the school year a child is in; null stays
    null. It tells no more of the date than its month does. -#}
{% macro school_year(birth_date) -%}
    cast(
        extract(year from {{ birth_date }}) - case when extract(month from {{ birth_date }}) < 9 then 1 else 0 end
        as {{ dbt.type_int() }}
    )
{%- endmacro %}
