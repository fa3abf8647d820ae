-- Each step that makes a value less precise leaves empty what is empty. `returns audit` reads here what the steps look
-- like in SQL, by which it finds them in the published models: one query per step, named as the use cases name it.

with

first_of_month as (

    select {{ first_of_month('marker') }} as degraded
    from (select cast(null as date) as marker) as empty_date

),

postcode_sector as (

    select {{ postcode_sector('marker') }} as degraded
    from (select cast(null as {{ dbt.type_string() }}) as marker) as empty_text

),

pseudonym as (

    select {{ pseudonym('marker', 'use_case_of_the_key') }} as degraded
    from (select cast(null as {{ dbt.type_string() }}) as marker) as empty_text

)

select cast(degraded as {{ dbt.type_string() }}) as degraded
from first_of_month
where degraded is not null

union all

select degraded
from postcode_sector
where degraded is not null

union all

select degraded
from pseudonym
where degraded is not null
