{#- Row accounting of one table from the database to its current rows. Each count is taken from its own model: landed
    rows from the ledger, kept rows from the current layer, the others from `decided_in`. -#}
{% macro account_for_current(dataset, table_name, decided_in) -%}
select
    landed.file_id,
    '{{ dataset }}' as dataset,
    '{{ table_name }}' as table_name,
    'current' as stage,
    cast(null as {{ dbt.type_string() }}) as use_case,
    landed.rows_landed as rows_in,
    coalesce(kept.number_of_rows, 0) as rows_kept,
    coalesce(decided.rows_removed, 0) as rows_removed,
    coalesce(decided.rows_duplicate, 0) as rows_duplicate,
    cast(0 as {{ dbt.type_bigint() }}) as rows_rejected
from {{ ref('files_in_force') }} as landed
left join (
    select
        _file_id,
        count(*) as number_of_rows
    from {{ ref('cur_' ~ dataset ~ '__' ~ table_name) }}
    group by _file_id
) as kept
    on landed.file_id = kept._file_id
left join (
    select
        _file_id,
        count(case when _outcome = 'RowRemoved' then 1 end) as rows_removed,
        count(case when _outcome = 'DuplicateRemoval' then 1 end) as rows_duplicate
    from {{ decided_in }}
    group by _file_id
) as decided
    on landed.file_id = decided._file_id
where
    landed.dataset = '{{ dataset }}'
    and landed.table_name = '{{ table_name }}'
{%- endmacro %}

{#- Row accounting of a table that another one is built from: every landed row is one the built table uses, or one that
    it has no use for. `decided_in` says which, for all the tables that feed it. -#}
{% macro account_for_feeding(dataset, table_name, decided_in) -%}
select
    landed.file_id,
    '{{ dataset }}' as dataset,
    '{{ table_name }}' as table_name,
    'current' as stage,
    cast(null as {{ dbt.type_string() }}) as use_case,
    landed.rows_landed as rows_in,
    coalesce(decided.rows_kept, 0) as rows_kept,
    coalesce(decided.rows_removed, 0) as rows_removed,
    cast(0 as {{ dbt.type_bigint() }}) as rows_duplicate,
    cast(0 as {{ dbt.type_bigint() }}) as rows_rejected
from {{ ref('files_in_force') }} as landed
left join (
    select
        _file_id,
        count(case when _outcome = 'kept' then 1 end) as rows_kept,
        count(case when _outcome = 'RowRemoved' then 1 end) as rows_removed
    from {{ decided_in }}
    where table_name = '{{ table_name }}'
    group by _file_id
) as decided
    on landed.file_id = decided._file_id
where
    landed.dataset = '{{ dataset }}'
    and landed.table_name = '{{ table_name }}'
{%- endmacro %}

{#- Row accounting of a built table, from the rows that were built to its current rows. -#}
{% macro account_for_built(dataset, table_name, built_by, decided_in) -%}
select
    built._file_id as file_id,
    '{{ dataset }}' as dataset,
    '{{ table_name }}' as table_name,
    'built' as stage,
    cast(null as {{ dbt.type_string() }}) as use_case,
    built.rows_built as rows_in,
    coalesce(kept.number_of_rows, 0) as rows_kept,
    coalesce(decided.rows_removed, 0) as rows_removed,
    coalesce(decided.rows_duplicate, 0) as rows_duplicate,
    cast(0 as {{ dbt.type_bigint() }}) as rows_rejected
from (
    select
        _file_id,
        count(*) as rows_built
    from {{ built_by }}
    group by _file_id
) as built
left join (
    select
        _file_id,
        count(*) as number_of_rows
    from {{ ref('cur_' ~ dataset ~ '__' ~ table_name) }}
    group by _file_id
) as kept
    on built._file_id = kept._file_id
left join (
    select
        _file_id,
        count(case when _outcome = 'RowRemoved' then 1 end) as rows_removed,
        count(case when _outcome = 'DuplicateRemoval' then 1 end) as rows_duplicate
    from {{ decided_in }}
    group by _file_id
) as decided
    on built._file_id = decided._file_id
{%- endmacro %}
