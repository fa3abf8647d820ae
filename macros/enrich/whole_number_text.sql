{#- An identifier in upper case, without the `.0` that a spreadsheet adds: `123.0` becomes `123`; `00123` and `a1.0`
    stay `00123` and `A1.0`. Only text is handled, so no digit is ever lost. -#}
{% macro whole_number_text(text) -%}
    case
        when {{ matches_whole(text, '[0-9]+[.]0+') }} then {{ replace_all(text, '[.]0+$', '') }}
        else upper({{ text }})
    end
{%- endmacro %}
