{#- The day that decides retention and agreements, as a date literal: RETURNS_AS_AT, or today. -#}
{% macro as_at() -%} date '{{ as_at_text() }}' {%- endmacro %}

{#- The same day as plain text. None while dbt reads the project: what it reads is the same on each day. -#}
{% macro as_at_text() -%} {{ (env_var('RETURNS_AS_AT', '') or run_started_at.strftime('%Y-%m-%d')) if execute }} {%- endmacro %}

{#- The day on which it must still be allowed to share, as a date literal: the as-at day or, where a day of the past is
    replayed, the day of the replay. -#}
{% macro allowed_on() -%} date '{{ allowed_on_text() }}' {%- endmacro %}

{#- The same day as plain text. It can only be later than the as-at day: it takes away, and never gives back. -#}
{% macro allowed_on_text() -%} {{ [as_at_text() | trim, env_var('RETURNS_ALLOWED_ON', '') if execute else ''] | max }} {%- endmacro %}
