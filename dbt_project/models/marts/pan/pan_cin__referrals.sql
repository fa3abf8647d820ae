-- What followed each referral: one row per referral and pair of an assessment and a section 47 enquiry that started in
-- time after it; where none of a kind did, its side of the row is empty. A referral is a child's, an authority's and a
-- day's; what it led to carries the same CINreferralDate. If several returns hold it, the newest counts. Outcomes:
--   NFA   neither an assessment nor an enquiry started in time
--   S17   an assessment did, no enquiry
--   S47   an enquiry did, no assessment
--   BOTH  both did

with

events as (

    select * from {{ ref('pan_cin__cin') }}

),

referral_events as (

    select
        *,
        row_number() over same_day as place
    from events
    where "Type" = 'CINreferralDate'
    window
        same_day as (
            partition by "LAchildID", "LA", "CINreferralDate"
            order by
                "Year" desc nulls last,
                "ReferralSource" asc nulls last,
                "PrimaryNeedCode" asc nulls last,
                "ReferralNFA" asc nulls last,
                "CINclosureDate" desc nulls last,
                "ReasonForClosure" asc nulls last,
                "PersonBirthDate" asc nulls last,
                "GenderCurrent" asc nulls last,
                "Sex" asc nulls last,
                "Ethnicity" asc nulls last
        )

),

assessment_starts as (

    select distinct
        "LAchildID",
        "LA",
        "CINreferralDate",
        "AssessmentActualStartDate",
        {{ days_between('"CINreferralDate"', '"AssessmentActualStartDate"') }} as days_to_s17
    from events

),

assessments as (

    select *
    from assessment_starts
    where days_to_s17 between 0 and {{ var('cin_referral_to_assessment_days') }}

),

enquiry_starts as (

    select distinct
        "LAchildID",
        "LA",
        "CINreferralDate",
        "S47ActualStartDate",
        {{ days_between('"CINreferralDate"', '"S47ActualStartDate"') }} as days_to_s47
    from events

),

enquiries as (

    select *
    from enquiry_starts
    where days_to_s47 between 0 and {{ var('cin_referral_to_assessment_days') }}

),

referrals as (

    select
        referral_events."LAchildID",
        referral_events."LA",
        referral_events."Year",
        referral_events."CINreferralDate",
        referral_events."ReferralSource",
        referral_events."PrimaryNeedCode",
        referral_events."ReferralNFA",
        referral_events."CINclosureDate",
        referral_events."ReasonForClosure",
        assessments."AssessmentActualStartDate",
        assessments.days_to_s17,
        enquiries."S47ActualStartDate",
        enquiries.days_to_s47,
        case
            when assessments.days_to_s17 is null and enquiries.days_to_s47 is null then 'NFA'
            when enquiries.days_to_s47 is null then 'S17'
            when assessments.days_to_s17 is null then 'S47'
            else 'BOTH'
        end as referral_outcome,
        {{ whole_years('referral_events."PersonBirthDate"', 'referral_events."CINreferralDate"') }} as age_at_referral,
        referral_events."PersonBirthDate",
        referral_events."GenderCurrent",
        referral_events."Sex",
        referral_events."Ethnicity"
    from referral_events
    left join assessments
        on
            referral_events."LAchildID" = assessments."LAchildID"
            and referral_events."LA" = assessments."LA"
            and referral_events."CINreferralDate" = assessments."CINreferralDate"
    left join enquiries
        on
            referral_events."LAchildID" = enquiries."LAchildID"
            and referral_events."LA" = enquiries."LA"
            and referral_events."CINreferralDate" = enquiries."CINreferralDate"
    where referral_events.place = 1

)

select * from referrals
order by
    "LAchildID",
    "LA",
    "CINreferralDate",
    "AssessmentActualStartDate" nulls last,
    "S47ActualStartDate" nulls last
