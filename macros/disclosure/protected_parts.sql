{#- Suppression in a tree of counts, one level at a time. `parts` has one row per part, with
      n        the count
      least    the least that it can be for a reader who knows only that it is not told
      is_open  true for a count that must not be told: too small, or its own parts could be worked out from it
    and the columns `within`, which say what the part is a part of. -#}

{#- The totals of `parts`, in the same form. A total is open if it is small, or if its parts could be worked out from it:
    those not told leave less than `smallest` values to each of them, and there is no other to suppress beside them. -#}
{% macro totals_of_parts(parts, within, policy) -%}
    select
        {{ within | join(', ') }},
        sum(n) as n,
        sum(least) as least,
        {{ is_small('sum(n)', policy) }}
        or (
            max(case when is_open then 1 else 0 end) = 1
            and max(case when n >= {{ policy.smallest }} and not is_open then 1 else 0 end) = 0
            and sum(case when is_open then n - least else 0 end) < {{ least_room(policy) }}
        ) as is_open
    from {{ parts }}
    group by {{ within | join(', ') }}
{%- endmacro %}

{#- The parts with `is_suppressed`: those that are open, those of a total that is suppressed, and, where those left out
    could be worked out from the total, the smallest of the others. `totals` has is_suppressed by `within`. -#}
{% macro protected_parts(parts, totals, within, part, policy) -%}
    select
        ranked.*,
        ranked.is_open
        or (totals.is_suppressed and {{ 'ranked.n > 0' if policy.zero == 'shown' else 'true' }})
        or (
            ranked.can_be_added
            and ranked.place = 1
            and ranked.open_parts > 0
            and ranked.room < {{ least_room(policy) }}
        ) as is_suppressed
    from (
        select
            *,
            row_number() over (
                partition by {{ within | join(', ') }}, can_be_added
                order by n, {{ part }}
            ) as place,
            sum(case when is_open then 1 else 0 end) over (partition by {{ within | join(', ') }}) as open_parts,
            sum(case when is_open then n - least else 0 end) over (partition by {{ within | join(', ') }}) as room
        from (
            select
                *,
                n >= {{ policy.smallest }} and not is_open as can_be_added
            from {{ parts }}
        ) as marked
    ) as ranked
    inner join {{ totals }} as totals
        on
    {%- for name in within %}
            {{ 'and ' if not loop.first }}ranked.{{ name }} = totals.{{ name }}
    {%- endfor %}
{%- endmacro %}

{#- How much more than the least the counts that are not told must come to, so that each can have `smallest` values. -#}
{% macro least_room(policy) -%} {{ policy.smallest - (1 if policy.zero == 'shown' else 0) }} {%- endmacro %}
