{#- Row accounting of one table from its current rows to the file that a use case publishes, over all authorities: rows
    that no agreement in force covers and rows past their retention are the removed ones. -#}
{% macro account_for_published(use_case, dataset, table_name, years) -%}
select
    cast(null as {{ dbt.type_string() }}) as file_id,
    '{{ dataset }}' as dataset,
    '{{ table_name }}' as table_name,
    'published' as stage,
    '{{ use_case }}' as use_case,
    count(*) as rows_in,
    (select count(*) from {{ published('pub_' ~ (use_case | lower) ~ '__' ~ dataset ~ '__' ~ table_name) }}) as rows_kept,
    count(case when signed.la_code is null or not {{ within_retention('current_rows._year', years) }} then 1 end)
        as rows_removed,
    cast(0 as {{ dbt.type_bigint() }}) as rows_duplicate,
    cast(0 as {{ dbt.type_bigint() }}) as rows_rejected
from {{ ref('cur_' ~ dataset ~ '__' ~ table_name) }} as current_rows
left join {{ ref('agreements_in_force') }} as signed
    on
        current_rows._la = signed.la_code
        and signed.dataset = '{{ dataset }}'
        and signed.use_case = '{{ use_case }}'
{%- endmacro %}
