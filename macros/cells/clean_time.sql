{#- A time of day in the column's own format; null when it is none. -#}
{% macro clean_time(text, format) -%} cast({{ try_date(trim_text(text), [format], type='timestamp') }} as time) {%- endmacro %}

{#- A day and a time in the column's own format, with or without a fraction of a second or a time zone. -#}
{% macro clean_datetime(text, format) -%}
    {{ try_date(replace_all(trim_text(text), '([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$', ''), [format], type='timestamp') }}
{%- endmacro %}
