-- What followed each referral: one row per referral event and pair of an assessment and a section 47 enquiry that
-- started in time after it; where none of a kind did, its side of the row is empty. What a referral led to is the same
-- child's and authority's and carries the same CINreferralDate. Outcomes:
--   NFA   neither an assessment nor an enquiry started in time
--   S17   an assessment did, no enquiry
--   S47   an enquiry did, no assessment
--   BOTH  both did

with

events as (

    select * from {{ ref('pan_cin__cin') }}

),

referral_events as (

    select *
    from events
    where "Type" = 'CINreferralDate'

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

)

select * from referrals
order by
    "LAchildID",
    "LA",
    "CINreferralDate",
    "ReferralSource" nulls last,
    "Year",
    "AssessmentActualStartDate" nulls last,
    "S47ActualStartDate" nulls last
