-- One row per day of each year from the first to the last that is used, the year of the as-at day among them, and the
-- unknown day. A year more than 120 before the as-at year, or more than 20 after it, is a slip of somebody's: its days
-- are here if a date lies in it, but those of the years between are not.

with

dates_used as (

    select "DateofBirthKey" as day_used
    from {{ ref('sufficiency_dim_looked_after_child') }}

    union

    select "UASCCeasedDateKey" as day_used
    from {{ ref('sufficiency_dim_looked_after_child') }}

    union

    select "EpisodeCommencedDateKey" as day_used
    from {{ ref('sufficiency_fact_episode') }}

    union

    select "EpisodeCeasedDateKey" as day_used
    from {{ ref('sufficiency_fact_episode') }}

    union

    select "InspectionDateKey" as day_used
    from {{ ref('sufficiency_fact_ofsted_inspection') }}

    union

    select "EndDateKey" as day_used
    from {{ ref('sufficiency_fact_ofsted_inspection') }}

),

years_used as (

    select distinct cast(extract(year from day_used) as integer) as year
    from dates_used
    where day_used != {{ unknown_date() }}

    union

    select cast(extract(year from {{ as_at() }}) as integer) as year

),

span as (

    select
        min(year) as first_year,
        max(year) as last_year
    from years_used
    where year - extract(year from {{ as_at() }}) between -120 and 20

),

years as (

    select {{ number_series('first_year', 'last_year') }} as year
    from span

    union

    select year from years_used

),

days_of_year as (

    select {{ number_series(0, 365) }} as days_after

),

days as (

    select
        years.year,
        cast({{ dbt.dateadd('day', 'days_of_year.days_after', calendar_date('years.year', "'01-01'")) }} as date)
            as date_key,
        cast({{ dbt.dateadd('day', 'days_of_year.days_after + 1', calendar_date('years.year', "'01-01'")) }} as date)
            as next_day
    from years
    cross join days_of_year

),

parts as (

    select
        date_key,
        year,
        cast(extract(month from date_key) as integer) as month_of_year,
        cast(extract(day from date_key) as integer) as day_of_month,
        extract(day from next_day) = 1 as is_month_end,
        case when extract(month from date_key) >= 4 then year + 1 else year end as return_year
    from days
    where
        extract(year from date_key) = year
        and date_key != {{ unknown_date() }}

),

members as (

    select
        date_key as "DateKey",
        day_of_month as "Day",
        month_of_year as "Month",
        {{ month_name('month_of_year') }} as "MonthName",
        cast(ceil(month_of_year / 3.0) as integer) as "Quarter",
        year as "CalendarYear",
        cast(return_year - 1 as {{ dbt.type_string() }})
        || '/' || {{ dbt.right('cast(return_year as ' ~ dbt.type_string() ~ ')', 2) }} as "FinancialYear",
        return_year as "ReturnYear",
        is_month_end as "IsMonthEnd",
        month_of_year = 3 and day_of_month = 31 as "IsReturnYearEnd",
        false as "IsUnknown"
    from parts

    union all

    select
        {{ unknown_date() }} as "DateKey",
        null as "Day",
        null as "Month",
        'Unknown' as "MonthName",
        null as "Quarter",
        null as "CalendarYear",
        'Unknown' as "FinancialYear",
        null as "ReturnYear",
        false as "IsMonthEnd",
        false as "IsReturnYearEnd",
        true as "IsUnknown"

)

select * from members
order by "DateKey"
