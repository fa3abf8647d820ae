{#- Row accounting of one table from its current rows to the file that a use case publishes, over all authorities: rows
    that no agreement in force covers and rows past their retention are the removed ones. Where only one row of each
    record is shared, `one_row_for` lists what a record is told by, and the other rows are the duplicates. Where rows are
    shared with the authority that the column `recipient` names, those for nobody who signed are removed ones too. -#}
{% macro account_for_published(use_case, dataset, table_name, years, one_row_for=none, recipient=none) -%}
select
    cast(null as {{ dbt.type_string() }}) as file_id,
    '{{ dataset }}' as dataset,
    '{{ table_name }}' as table_name,
    'published' as stage,
    '{{ use_case }}' as use_case,
    count(*) as rows_in,
    (select count(*) from {{ published('pub_' ~ (use_case | lower) ~ '__' ~ dataset ~ '__' ~ table_name) }}) as rows_kept,
    count(
        case
            when signed.la_code is null or not {{ within_retention('current_rows._year', years) }} then 1
            {%- if recipient is not none %}
            when shared_with.la_code is null then 1
            {%- endif %}
        end
    ) as rows_removed,
    {% if one_row_for is none -%}
    cast(0 as {{ dbt.type_bigint() }}) as rows_duplicate,
    {%- else -%}
    (
        select cast(coalesce(sum(records.number_of_rows - 1), 0) as {{ dbt.type_bigint() }})
        from (
            select count(*) as number_of_rows
            from {{ ref('cur_' ~ dataset ~ '__' ~ table_name) }} as every_row
            inner join {{ ref('agreements_in_force') }} as signed_too
                on
                    every_row._la = signed_too.la_code
                    and signed_too.dataset = '{{ dataset }}'
                    and signed_too.use_case = '{{ use_case }}'
            where {{ within_retention('every_row._year', years) }}
            group by
                every_row._la,
                {{ one_row_for | join(',\n                ') }}
        ) as records
    ) as rows_duplicate,
    {%- endif %}
    cast(0 as {{ dbt.type_bigint() }}) as rows_rejected
from {{ ref('cur_' ~ dataset ~ '__' ~ table_name) }} as current_rows
left join {{ ref('agreements_in_force') }} as signed
    on
        current_rows._la = signed.la_code
        and signed.dataset = '{{ dataset }}'
        and signed.use_case = '{{ use_case }}'
{%- if recipient is not none %}
left join (
    select
        authorities.la_code,
        authorities.dfe_code
    from {{ ref('authorities') }} as authorities
    inner join {{ ref('agreements_in_force') }} as also_signed
        on
            authorities.la_code = also_signed.la_code
            and also_signed.dataset = '{{ dataset }}'
            and also_signed.use_case = '{{ use_case }}'
) as shared_with
    on
        current_rows."{{ recipient }}" = shared_with.dfe_code
        and current_rows._la != shared_with.la_code
{%- endif %}
{%- endmacro %}
