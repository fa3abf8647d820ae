-- Years of the date dimension that lack a day, or whose days are not put into the right month, quarter or return year;
-- the year of the as-at day and the unknown day, if they are missing. The last day of 2999 is the unknown one.

with

years as (

    select
        "CalendarYear" as year,
        count(*) as days_in_all,
        sum(case when "IsMonthEnd" then 1 else 0 end) as month_ends,
        sum(case when "IsReturnYearEnd" then 1 else 0 end) as return_year_ends,
        sum(case when "Quarter" = 1 then 1 else 0 end) as days_of_first_quarter,
        sum(case when "ReturnYear" = "CalendarYear" then 1 else 0 end) as days_until_march
    from {{ ref('sufficiency_dim_date') }}
    where not "IsUnknown"
    group by "CalendarYear"

),

needed as (

    select extract(year from {{ as_at() }}) as year

),

unknown_days as (

    select count(*) as how_many
    from {{ ref('sufficiency_dim_date') }}
    where "IsUnknown"

)

select year
from years
where
    year != 2999
    and (
        days_in_all not in (365, 366)
        or month_ends != 12
        or return_year_ends != 1
        or days_of_first_quarter != days_in_all - 275
        or days_until_march != days_of_first_quarter
    )

union all

select needed.year
from needed
left join years
    on needed.year = years.year
where years.year is null

union all

select 2999 as year
from unknown_days
where how_many != 1
