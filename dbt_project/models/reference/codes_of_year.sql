-- One row per code list and year: the codes valid then, as one text for people.

with

codes as (

    select * from {{ ref('code_lists') }}

),

years as (

    select * from {{ ref('years') }}

)

select
    codes.dataset,
    codes.list as list_name,
    years.year,
    {{ dbt.listagg('codes.code', "', '", 'order by codes.code') }} as codes_text
from codes
inner join years
    on years.year between codes.valid_from and coalesce(codes.valid_until, 9999)
where codes.spelling is null
group by
    codes.dataset,
    codes.list,
    years.year
