{#- The comments of a table's columns on DuckDB. dbt-duckdb's own macro asks the database first which columns there are,
    as dbt has just done: `column_dict` holds those that the table has. -#}
{% macro duckdb__alter_column_comment(relation, column_dict) %}
    {%- for name, column in column_dict.items() %}
comment on column {{ relation }}."{{ name }}" is {{ duckdb_escape_comment(column.description) }};
    {%- endfor %}
{% endmacro %}
