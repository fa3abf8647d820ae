{#- The authorities whose rows this run makes anew; none if it makes everything anew: publish/anew.py says which. -#}
{% macro authorities_changed() -%}
    {{ return(env_var('RETURNS_AUTHORITIES_CHANGED', '').split() if execute else []) }}
{%- endmacro %}
