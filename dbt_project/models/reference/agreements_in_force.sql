-- One row per authority, return and use case whose agreement is in force on the as-at day and, where a day of the past
-- is replayed, still on the day of the replay, be it under an agreement that came after.

with

agreements as (

    select * from {{ ref('agreements_of_use_cases') }}

),

still_allowed as (

    select
        la_code,
        dataset,
        use_case
    from agreements
    where
        signed_from <= {{ allowed_on() }}
        and (signed_to is null or signed_to >= {{ allowed_on() }})

)

select distinct
    agreements.la_code,
    agreements.dataset,
    agreements.use_case
from agreements
inner join still_allowed
    on
        agreements.la_code = still_allowed.la_code
        and agreements.dataset = still_allowed.dataset
        and agreements.use_case = still_allowed.use_case
where
    agreements.signed_from <= {{ as_at() }}
    and (agreements.signed_to is null or agreements.signed_to >= {{ as_at() }})
