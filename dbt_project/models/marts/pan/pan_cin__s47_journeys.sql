-- The legs of the way from a section 47 enquiry to a child protection plan, for a Sankey diagram: one row per leg and
-- plan reached. An enquiry is a child's, an authority's and a day's; it goes on to every plan of the child that started
-- in time after the initial child protection conference (ICPC) or after the enquiry. The first leg starts from
-- `S47 strategy discussion` and leads to
--   ICPC                   there was a conference
--   CPP Start              there was none, but a plan started in time
--   TBD - S47 too recent   neither, and the enquiry is too near the end of its return's year for that to be known
--   No ICPC or CPP         neither
-- Where it leads to ICPC, a second leg starts from there and leads to
--   CPP Start              a plan started in time
--   TBD - ICPC too recent  none did, and the conference is too near the end of the year
--   No CPP                 none did

with

events as (

    select
        *,
        {{ calendar_date('"Year"', "'03-31'") }} as year_end
    from {{ ref('pan_cin__cin') }}

),

enquiry_events as (

    select
        *,
        row_number() over same_day as place
    from events
    where "Type" = 'S47ActualStartDate'
    window
        same_day as (
            partition by "LAchildID", "LA", "S47ActualStartDate"
            order by
                "Year" desc nulls last,
                "DateOfInitialCPC" desc nulls last,
                "CINreferralDate" desc nulls last,
                "InitialCPCtarget" desc nulls last,
                "ICPCnotRequired" asc nulls last,
                "PersonBirthDate" asc nulls last,
                "GenderCurrent" asc nulls last,
                "Sex" asc nulls last,
                "Ethnicity" asc nulls last
        )

),

enquiries as (

    select
        "LAchildID",
        "LA",
        "Year",
        "CINreferralDate",
        "S47ActualStartDate",
        "InitialCPCtarget",
        "DateOfInitialCPC",
        "ICPCnotRequired",
        {{ days_between('"S47ActualStartDate"', 'year_end') }} <= {{ var('cin_s47_too_recent_days') }}
            as is_s47_too_recent,
        {{ days_between('"DateOfInitialCPC"', 'year_end') }} <= {{ var('cin_icpc_too_recent_days') }}
            as is_icpc_too_recent,
        {{ whole_years('"PersonBirthDate"', '"S47ActualStartDate"') }} as age_at_s47,
        "PersonBirthDate",
        "GenderCurrent",
        "Sex",
        "Ethnicity"
    from enquiry_events
    where place = 1

),

plan_starts as (

    select distinct
        "LAchildID",
        "LA",
        "CPPstartDate"
    from events
    where "CPPstartDate" is not null

),

plans_of_child as (

    select
        enquiries."LAchildID",
        enquiries."LA",
        enquiries."S47ActualStartDate",
        plan_starts."CPPstartDate",
        {{ days_between('enquiries."DateOfInitialCPC"', 'plan_starts."CPPstartDate"') }} as icpc_to_cpp,
        {{ days_between('enquiries."S47ActualStartDate"', 'plan_starts."CPPstartDate"') }} as s47_to_cpp
    from enquiries
    inner join plan_starts
        on
            enquiries."LAchildID" = plan_starts."LAchildID"
            and enquiries."LA" = plan_starts."LA"

),

plans_reached as (

    select *
    from plans_of_child
    where
        icpc_to_cpp between 0 and {{ var('cin_icpc_to_plan_days') }}
        or s47_to_cpp between 0 and {{ var('cin_s47_to_plan_days') }}

),

outcomes as (

    select
        enquiries.*,
        plans_reached."CPPstartDate",
        plans_reached.icpc_to_cpp,
        plans_reached.s47_to_cpp
    from enquiries
    left join plans_reached
        on
            enquiries."LAchildID" = plans_reached."LAchildID"
            and enquiries."LA" = plans_reached."LA"
            and enquiries."S47ActualStartDate" = plans_reached."S47ActualStartDate"

),

legs as (

    select
        *,
        'S47 strategy discussion' as "Source",
        case
            when "DateOfInitialCPC" is not null then 'ICPC'
            when "CPPstartDate" is not null then 'CPP Start'
            when is_s47_too_recent then 'TBD - S47 too recent'
            else 'No ICPC or CPP'
        end as "Destination"
    from outcomes

    union all

    select
        *,
        'ICPC' as "Source",
        case
            when "CPPstartDate" is not null then 'CPP Start'
            when is_icpc_too_recent then 'TBD - ICPC too recent'
            else 'No CPP'
        end as "Destination"
    from outcomes
    where "DateOfInitialCPC" is not null

)

select
    "LAchildID",
    "LA",
    "Year",
    "CINreferralDate",
    "S47ActualStartDate",
    "InitialCPCtarget",
    "DateOfInitialCPC",
    "ICPCnotRequired",
    "CPPstartDate",
    icpc_to_cpp,
    s47_to_cpp,
    "Source",
    "Destination",
    age_at_s47,
    "PersonBirthDate",
    "GenderCurrent",
    "Sex",
    "Ethnicity"
from legs
order by
    "LAchildID" asc,
    "LA" asc,
    "S47ActualStartDate" asc,
    "CPPstartDate" asc nulls last,
    "Source" desc
