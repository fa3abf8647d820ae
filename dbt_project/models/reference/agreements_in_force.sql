-- One row per authority, return and use case whose agreement is in force on the as-at day.

with

agreements as (

    select * from {{ ref('agreements_of_use_cases') }}

)

select distinct
    la_code,
    dataset,
    use_case
from agreements
where
    signed_from <= {{ as_at() }}
    and (signed_to is null or signed_to >= {{ as_at() }})
