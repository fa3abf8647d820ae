{#- The day that decides retention and agreements, as a date literal: RETURNS_AS_AT, or today. -#}
{% macro as_at() -%} date '{{ as_at_text() }}' {%- endmacro %}

{#- The same day as plain text. -#}
{% macro as_at_text() -%} {{ env_var('RETURNS_AS_AT', '') or run_started_at.strftime('%Y-%m-%d') }} {%- endmacro %}
