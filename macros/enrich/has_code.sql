{#- 1 where a list joined by commas holds the code, 0 where it does not or is empty. -#}
{% macro has_code(codes, code) -%}
    case when ',' || {{ codes }} || ',' like '%,{{ code }},%' then 1 else 0 end
{%- endmacro %}
