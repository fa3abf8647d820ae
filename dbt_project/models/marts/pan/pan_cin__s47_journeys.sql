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

plan_starts as (

    select distinct
        "LAchildID",
        "LA",
        "CPPstartDate"
    from events
    where "CPPstartDate" is not null

),

outcomes as (

    select
        enquiry_events."LAchildID",
        enquiry_events."LA",
        enquiry_events."Year",
        enquiry_events."CINreferralDate",
        enquiry_events."S47ActualStartDate",
        enquiry_events."InitialCPCtarget",
        enquiry_events."DateOfInitialCPC",
        enquiry_events."ICPCnotRequired",
        plan_starts."CPPstartDate",
        {{ days_between('enquiry_events."DateOfInitialCPC"', 'plan_starts."CPPstartDate"') }} as icpc_to_cpp,
        {{ days_between('enquiry_events."S47ActualStartDate"', 'plan_starts."CPPstartDate"') }} as s47_to_cpp,
        {{ days_between('enquiry_events."S47ActualStartDate"', 'enquiry_events.year_end') }}
        <= {{ var('cin_s47_too_recent_days') }} as is_s47_too_recent,
        {{ days_between('enquiry_events."DateOfInitialCPC"', 'enquiry_events.year_end') }}
        <= {{ var('cin_icpc_too_recent_days') }} as is_icpc_too_recent,
        {{ whole_years('enquiry_events."PersonBirthDate"', 'enquiry_events."S47ActualStartDate"') }} as age_at_s47,
        enquiry_events."PersonBirthDate",
        enquiry_events."GenderCurrent",
        enquiry_events."Sex",
        enquiry_events."Ethnicity"
    from enquiry_events
    left join plan_starts
        on
            enquiry_events."LAchildID" = plan_starts."LAchildID"
            and enquiry_events."LA" = plan_starts."LA"
            and (
                {{ days_between('enquiry_events."DateOfInitialCPC"', 'plan_starts."CPPstartDate"') }}
                between 0 and {{ var('cin_icpc_to_plan_days') }}
                or {{ days_between('enquiry_events."S47ActualStartDate"', 'plan_starts."CPPstartDate"') }}
                between 0 and {{ var('cin_s47_to_plan_days') }}
            )
    where enquiry_events.place = 1

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
