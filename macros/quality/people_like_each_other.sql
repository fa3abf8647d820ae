{#- One row on a published table: how many people it has, how many sets of the columns `told_by` they make, and how many of
    them are alone in theirs, or among fewer than `group`. People are told apart by `person`, rows where that is none: who
    has several rows that are alike is one. -#}
{% macro people_like_each_other(relation, names, told_by, person, group, most_unique) -%}
    select
        cast('{{ names[0] }}' as {{ dbt.type_string() }}) as use_case,
        cast('{{ names[1] }}' as {{ dbt.type_string() }}) as dataset,
        cast('{{ names[2] }}' as {{ dbt.type_string() }}) as table_name,
        cast('{{ told_by | join(", ") | replace("'", "''") }}' as {{ dbt.type_string() }}) as told_by,
        cast(coalesce(sum(people), 0) as integer) as people,
        cast(count(*) as integer) as combinations,
        cast(coalesce(sum(case when people = 1 then 1 else 0 end), 0) as integer) as unique_people,
        cast(min(people) as integer) as smallest_group,
        cast({{ group }} as integer) as small_below,
        cast(coalesce(sum(case when people < {{ group }} then people else 0 end), 0) as integer) as in_small_groups,
        cast({{ most_unique }} as integer) as most_unique_percent
    from (
        select count({{ 'distinct "' ~ person ~ '"' if person else '*' }}) as people
        from {{ relation }}
        group by "{{ told_by | join('", "') }}"
    ) as alike
{%- endmacro %}

{#- The same row on a table of which nothing is declared. -#}
{% macro people_not_compared(names) -%}
    select
        {%- for column in ('use_case', 'dataset', 'table_name') %}
        cast('{{ names[loop.index0] }}' as {{ dbt.type_string() }}) as {{ column }},
        {%- endfor %}
        cast(null as {{ dbt.type_string() }}) as told_by,
        {%- for column in ('people', 'combinations', 'unique_people', 'smallest_group', 'small_below', 'in_small_groups') %}
        cast(null as integer) as {{ column }},
        {%- endfor %}
        cast(null as integer) as most_unique_percent
{%- endmacro %}
