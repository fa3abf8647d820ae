{#- The counts of `relation` as a policy lets them be told, with their totals: for each set of `within`, the count of each
    `group` and, in it, of each `part`; the total of each group; and the total of all groups. Names are quoted. A total of
    a part over all groups is not told, since no count is protected in that direction. `count` is told in a column of its
    name; what became of it stands beside it. -#}
{% macro disclosed_summary(relation, within, group, part, count, policy) -%}
    {%- set whole = within | join(', ') -%}
    with

    parts as (

        select
            {{ whole }},
            {{ group }},
            {{ part }},
            {{ count }} as n,
            {{ 'case when ' ~ count ~ ' > 0 then 1 else 0 end' if policy.zero == 'shown' else '0' }} as least,
            {{ is_small(count, policy) }} as is_open
        from {{ relation }}

    ),

    groups as (

        {{ totals_of_parts('parts', within + [group], policy) }}

    ),

    wholes as (

        select
            *,
            is_open as is_suppressed
        from (
            {{ totals_of_parts('groups', within, policy) }}
        ) as added_up

    ),

    groups_told as (

        {{ protected_parts('groups', 'wholes', within, group, policy) }}

    ),

    parts_told as (

        {{ protected_parts('parts', 'groups_told', within + [group], part, policy) }}

    ),

    counts as (

        select
            {{ whole }},
            'All' as {{ group }},
            'All' as {{ part }},
            n,
            is_suppressed
        from wholes

        union all

        select
            {{ whole }},
            {{ group }},
            'All' as {{ part }},
            n,
            is_suppressed
        from groups_told

        union all

        select
            {{ whole }},
            {{ group }},
            {{ part }},
            n,
            is_suppressed
        from parts_told

    )

    select
        {{ whole }},
        {{ group }},
        {{ part }},
        {{ told_count('n', 'is_suppressed', policy) }} as {{ count }},
        {{ told_as('is_suppressed', policy) }} as {{ count[:-1] }} are"
    from counts
    order by
        {{ whole }},
        case when {{ group }} = 'All' then 0 else 1 end,
        {{ group }},
        case when {{ part }} = 'All' then 0 else 1 end,
        {{ part }}
{%- endmacro %}
