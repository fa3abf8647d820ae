-- One row per inspection of a provider by Ofsted. It counts until the day of the provider's next one. A row without a
-- day says that the provider has not been inspected yet, and comes before all others of the provider.

with

-- `ordinal` tells rows without a day apart.
inspections as (

    select
        upper("URN") as urn,
        "InspectionDate",
        {{ comparable_text('"OverallExperiences"') }} as judgement,
        row_number() over (
            partition by upper("URN"), "InspectionDate"
            order by
                "EventType" asc nulls last,
                "OverallExperiences" asc nulls last
        ) as ordinal
    from {{ ref('sufficiency_ofsted__inspections') }}

),

in_order as (

    select
        *,
        lead("InspectionDate") over by_day as next_date,
        lead(ordinal) over by_day is null as is_latest
    from inspections
    window by_day as (partition by urn order by "InspectionDate" asc nulls first, ordinal asc)

),

ofsted_providers as (

    select
        "OfstedProviderKey",
        "URN"
    from {{ ref('sufficiency_dim_ofsted_provider') }}
    where not "UnknownSourceFlag"

),

judgements as (

    select
        key,
        {{ comparable_text('description') }} as judgement
    from {{ ref('sufficiency_members') }}
    where list = 'ofsted_effectiveness'

),

keyed as (

    select
        {{ stable_key('inspection', ['in_order.urn', 'in_order."InspectionDate"', 'nullif(in_order.ordinal, 1)']) }}
            as "FactOfstedInspectionKey",
        coalesce(ofsted_providers."OfstedProviderKey", case when in_order.urn is null then -1 else -3 end)
            as "OfstedProviderKey",
        coalesce(in_order."InspectionDate", {{ unknown_date() }}) as "InspectionDateKey",
        coalesce(in_order.next_date, {{ unknown_date() }}) as "EndDateKey",
        coalesce(judgements.key, -1) as "OfstedEffectivenessKey",
        in_order.is_latest as "IsLatest"
    from in_order
    left join ofsted_providers
        on in_order.urn = ofsted_providers."URN"
    left join judgements
        on in_order.judgement = judgements.judgement

)

select * from keyed
order by "FactOfstedInspectionKey"
