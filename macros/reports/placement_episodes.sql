{#- The query that puts the episodes of care of `relation` together to placements. It gives the columns of each episode
    that has a DECOM, and
      ended      the day from which it is no longer open: DEC, or the day on which the child's next episode began, if
                 DEC is empty or later. At the end of that day the child is in the next episode, or in none
      placement  the number of its placement among those of the child, from 1
    An episode continues the placement of the one before if no day lies between them and it began with a change of
    legal status only (RNE is L), or RNE is empty and PLACE, PLACE_PROVIDER, PL_POST and URN are the same. CHILD and
    DECOM must be a key. -#}
{% macro placement_episodes(relation) -%}
    with

    in_order as (

        select
            *,
            lead("DECOM") over (partition by "CHILD" order by "DECOM") as next_decom,
            lag("PLACE") over (partition by "CHILD" order by "DECOM") as previous_place,
            lag("PLACE_PROVIDER") over (partition by "CHILD" order by "DECOM") as previous_place_provider,
            lag("PL_POST") over (partition by "CHILD" order by "DECOM") as previous_pl_post,
            lag("URN") over (partition by "CHILD" order by "DECOM") as previous_urn
        from {{ relation }}
        where "DECOM" is not null

    ),

    ends as (

        select
            *,
            case when "DEC" <= coalesce(next_decom, "DEC") then "DEC" else next_decom end as ended
        from in_order

    ),

    beginnings as (

        select
            *,
            case
                when coalesce(lag(ended) over (partition by "CHILD" order by "DECOM") < "DECOM", true) then 1
                when "RNE" = 'L' then 0
                when
                    "RNE" is null
                    and coalesce("PLACE", '') = coalesce(previous_place, '')
                    and coalesce("PLACE_PROVIDER", '') = coalesce(previous_place_provider, '')
                    and coalesce("PL_POST", '') = coalesce(previous_pl_post, '')
                    and coalesce("URN", '') = coalesce(previous_urn, '')
                    then 0
                else 1
            end as begins_placement
        from ends

    )

    select
        *,
        sum(begins_placement) over (
            partition by "CHILD"
            order by "DECOM"
            rows between unbounded preceding and current row
        ) as placement
    from beginnings
{%- endmacro %}
