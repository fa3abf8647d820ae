{#- Row accounting of the landing: rows of each live file against what became of them on the way into the database. -#}
{% macro account_for_landing() -%}
select
    file_id,
    dataset,
    table_name,
    'landing' as stage,
    cast(null as {{ dbt.type_string() }}) as use_case,
    rows_read as rows_in,
    rows_landed as rows_kept,
    rows_blank as rows_removed,
    cast(0 as {{ dbt.type_bigint() }}) as rows_duplicate,
    rows_rejected
from {{ ref('files_in_force') }}
{%- endmacro %}
