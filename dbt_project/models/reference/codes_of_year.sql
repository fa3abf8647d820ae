-- One row per code list and year: the codes valid at any time of it, in the order of the list, as one text for people. A long list
-- is cut short.

{% set most = 40 %}

with

codes as (

    select * from {{ ref('code_lists') }}

),

years as (

    select * from {{ ref('years') }}

),

valid as (

    select
        codes.dataset,
        codes.list as list_name,
        years.year,
        codes.code,
        row_number() over (
            partition by codes.dataset, codes.list, years.year
            order by codes.position nulls first, codes.code
        ) as place
    from codes
    inner join years
        on cast(years.year as {{ dbt.type_string() }})
            between left(coalesce(codes.valid_from, ''), 4) and left(coalesce(codes.valid_until, '9999'), 4)
    where codes.spelling is null

)

select
    dataset,
    list_name,
    year,
    {{ dbt.listagg('case when place <= ' ~ most ~ ' then code end', "', '", 'order by place') }}
    || case
        when count(*) > {{ most }}
            then ' and ' || cast(count(*) - {{ most }} as {{ dbt.type_string() }}) || ' more'
        else ''
    end as codes_text
from valid
group by
    dataset,
    list_name,
    year
