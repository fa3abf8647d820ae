-- One row per agreement and use case it is signed for: the one it names, and every further form of that one's outputs.

with

agreements as (

    select * from {{ ref('agreements') }}

),

use_cases as (

    select distinct
        use_case,
        signed_as,
        dataset
    from {{ ref('declared_grants') }}

)

select
    agreements.la_code,
    agreements.dataset,
    use_cases.use_case,
    agreements.signed_from,
    agreements.signed_to
from agreements
inner join use_cases
    on
        agreements.use_case = use_cases.signed_as
        and agreements.dataset = use_cases.dataset
