-- One row per period in use and code list: the codes valid at any time of it, in the order of the list, as one text for
-- people. A long list is cut short.

{% set most = 40 %}

with

codes as (

    select * from {{ ref('code_lists') }}

),

periods as (

    select distinct
        dataset,
        period,
        {{ moment_of_label('period') }} as moment
    from {{ ref('files_in_force') }}

),

-- A code that was withdrawn and came back has a row for each time.
valid as (

    select
        codes.dataset,
        codes.list as list_name,
        periods.period,
        codes.code,
        min(codes.position) as first_position
    from codes
    inner join periods
        on
            codes.dataset = periods.dataset
            and coalesce(codes.valid_from, '') <= {{ end_of_moment('periods.moment') }}
            and periods.moment <= {{ end_of_moment("coalesce(codes.valid_until, '9999')") }}
    where codes.spelling is null
    group by
        codes.dataset,
        codes.list,
        periods.period,
        codes.code

),

placed as (

    select
        dataset,
        list_name,
        period,
        code,
        row_number() over (
            partition by dataset, list_name, period
            order by first_position nulls first, code
        ) as place
    from valid

)

select
    dataset,
    list_name,
    period,
    {{ dbt.listagg('case when place <= ' ~ most ~ ' then code end', "', '", 'order by place') }}
    || case
        when count(*) > {{ most }}
            then ' and ' || cast(count(*) - {{ most }} as {{ dbt.type_string() }}) || ' more'
        else ''
    end as codes_text
from placed
group by
    dataset,
    list_name,
    period
