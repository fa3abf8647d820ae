{#- In the grouping of one record's rows: null where every named column is filled, and otherwise a text that no other row
    has. A row with a blank in its key cannot be shown to be a duplicate, so it is a group of its own. -#}
{% macro apart_if_blank(columns) -%}
    case
        when
            {% for column in columns -%}
            "{{ column }}" is null{{ ' or ' if not loop.last }}
            {%- endfor %}
            then _file_id || '/' || cast(_row as {{ dbt.type_string() }})
    end
{%- endmacro %}
