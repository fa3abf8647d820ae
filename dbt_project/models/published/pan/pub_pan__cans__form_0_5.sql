-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- CANS, 0 to 5 years as DSA-PAN-2025 lets the region see them: signed authorities, the last 7 years (instruction 2.84),
-- the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 'cans'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_cans__form_0_5') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 7) }}

)

select
    "Assessment Date",  -- instruction 2.75
    "Child Unique ID",  -- instruction 3.1
    {{ first_of_month('"DOB"') }} as "DOB",  -- instruction 4.1
    "Assessment Type",  -- instruction 2.75
    "Agency/Region",  -- instruction 2.75
    "Caregiver(s) Assessed?",  -- instruction 2.75
    "Impulsivity/Hyperactivity (3yrs+)",  -- instruction 2.77
    "Depression",  -- instruction 2.77
    "Anxiety",  -- instruction 2.77
    "Oppositional (3yrs+)",  -- instruction 2.77
    "Attachment Difficulties",  -- instruction 2.77
    "Adjustment to Trauma",  -- instruction 2.77
    "Regulatory: Body/Emotion",  -- instruction 2.77
    "Atypical Behaviours",  -- instruction 2.77
    "Sleep (12mo+)",  -- instruction 2.77
    "Family Functioning",  -- instruction 2.77
    "Early Education",  -- instruction 2.77
    "Social Emotional Functioning",  -- instruction 2.77
    "Development/Intellectual",  -- instruction 2.77
    "Medical/Physical",  -- instruction 2.77
    "Self-Injury (12mo+)",  -- instruction 2.77
    "Prenatal Care",  -- instruction 2.77
    "Exposure",  -- instruction 2.77
    "Labour & Delivery",  -- instruction 2.77
    "Birth Weight",  -- instruction 2.77
    "Failure to Thrive",  -- instruction 2.77
    "Family Strengths",  -- instruction 2.76
    "Interpersonal",  -- instruction 2.76
    "Natural Supports",  -- instruction 2.76
    "Resiliency (Persistence and Adaptability)",  -- instruction 2.76
    "Relationship Permanence",  -- instruction 2.76
    "Playfulness",  -- instruction 2.76
    "Language",  -- instruction 2.79
    "Traditions & Rituals",  -- instruction 2.79
    "Cultural Stress",  -- instruction 2.79
    "Cultural Differences within the Family",  -- instruction 2.79
    "Sexual Abuse*",  -- instruction 2.80
    "Emotional Closeness to Perpetrator (Sexual Abuse*)",  -- instruction 2.80
    "Frequency of Abuse (Sexual Abuse*)",  -- instruction 2.80
    "Duration (Sexual Abuse*)",  -- instruction 2.80
    "Force (Sexual Abuse*)",  -- instruction 2.80
    "Reaction to Disclosure (Sexual Abuse*)",  -- instruction 2.80
    "Physical Abuse",  -- instruction 2.80
    "Neglect",  -- instruction 2.80
    "Emotional Abuse",  -- instruction 2.80
    "Medical Trauma",  -- instruction 2.80
    "Natural or Manmade Disaster",  -- instruction 2.80
    "Witness to Family Violence",  -- instruction 2.80
    "Witness to Community/School Violence",  -- instruction 2.80
    "Witness/Victim of Criminal Activity",  -- instruction 2.80
    "War/Terrorism Affected",  -- instruction 2.80
    "Disruption in Caregiving/Attachment",  -- instruction 2.80
    "Intrusions/Re-experiencing",  -- instruction 2.80
    "Emotional and/or Physical Dysregulation",  -- instruction 2.80
    "Traumatic Grief",  -- instruction 2.80
    "Hyperarousal",  -- instruction 2.80
    "Avoidance",  -- instruction 2.80
    "Numbing",  -- instruction 2.80
    "Dissociation",  -- instruction 2.80
    "Time Before Treatment",  -- instruction 2.80
    "Supervision (Caregiver needs)",  -- instruction 2.81
    "Involvement with Care (Caregiver needs)",  -- instruction 2.81
    "Knowledge (Caregiver needs)",  -- instruction 2.81
    "Organisation (Caregiver needs)",  -- instruction 2.81
    "Social Resources (Caregiver needs)",  -- instruction 2.81
    "Residential Stability (Caregiver needs)",  -- instruction 2.81
    "Medical/Physical (Caregiver needs)",  -- instruction 2.81
    "Mental Health (Caregiver needs)",  -- instruction 2.81
    "Substance Use (Caregiver needs)",  -- instruction 2.81
    "Developmental (Caregiver needs)",  -- instruction 2.81
    "Safety (Caregiver needs)",  -- instruction 2.81
    "Family Stress (Caregiver needs)",  -- instruction 2.81
    "Post-traumatic Reactions (Caregiver needs)",  -- instruction 2.81
    "Marital/Partner Violence in Home (Caregiver needs)",  -- instruction 2.81
    "Family Relationship to the System (Caregiver needs)",  -- instruction 2.81
    "Legal Involvement (Caregiver needs)",  -- instruction 2.81
    "LA",  -- instruction 2.83
    "Month",  -- instruction 2.83
    "Year"  -- instruction 2.83
from allowed
order by
    "Assessment Date" nulls last,
    "Child Unique ID" nulls last,
    "DOB" nulls last,
    "Assessment Type" nulls last,
    "Agency/Region" nulls last,
    "Caregiver(s) Assessed?" nulls last,
    "Impulsivity/Hyperactivity (3yrs+)" nulls last,
    "Depression" nulls last,
    "Anxiety" nulls last,
    "Oppositional (3yrs+)" nulls last,
    "Attachment Difficulties" nulls last,
    "Adjustment to Trauma" nulls last,
    "Regulatory: Body/Emotion" nulls last,
    "Atypical Behaviours" nulls last,
    "Sleep (12mo+)" nulls last,
    "Family Functioning" nulls last,
    "Early Education" nulls last,
    "Social Emotional Functioning" nulls last,
    "Development/Intellectual" nulls last,
    "Medical/Physical" nulls last,
    "Self-Injury (12mo+)" nulls last,
    "Prenatal Care" nulls last,
    "Exposure" nulls last,
    "Labour & Delivery" nulls last,
    "Birth Weight" nulls last,
    "Failure to Thrive" nulls last,
    "Family Strengths" nulls last,
    "Interpersonal" nulls last,
    "Natural Supports" nulls last,
    "Resiliency (Persistence and Adaptability)" nulls last,
    "Relationship Permanence" nulls last,
    "Playfulness" nulls last,
    "Language" nulls last,
    "Traditions & Rituals" nulls last,
    "Cultural Stress" nulls last,
    "Cultural Differences within the Family" nulls last,
    "Sexual Abuse*" nulls last,
    "Emotional Closeness to Perpetrator (Sexual Abuse*)" nulls last,
    "Frequency of Abuse (Sexual Abuse*)" nulls last,
    "Duration (Sexual Abuse*)" nulls last,
    "Force (Sexual Abuse*)" nulls last,
    "Reaction to Disclosure (Sexual Abuse*)" nulls last,
    "Physical Abuse" nulls last,
    "Neglect" nulls last,
    "Emotional Abuse" nulls last,
    "Medical Trauma" nulls last,
    "Natural or Manmade Disaster" nulls last,
    "Witness to Family Violence" nulls last,
    "Witness to Community/School Violence" nulls last,
    "Witness/Victim of Criminal Activity" nulls last,
    "War/Terrorism Affected" nulls last,
    "Disruption in Caregiving/Attachment" nulls last,
    "Intrusions/Re-experiencing" nulls last,
    "Emotional and/or Physical Dysregulation" nulls last,
    "Traumatic Grief" nulls last,
    "Hyperarousal" nulls last,
    "Avoidance" nulls last,
    "Numbing" nulls last,
    "Dissociation" nulls last,
    "Time Before Treatment" nulls last,
    "Supervision (Caregiver needs)" nulls last,
    "Involvement with Care (Caregiver needs)" nulls last,
    "Knowledge (Caregiver needs)" nulls last,
    "Organisation (Caregiver needs)" nulls last,
    "Social Resources (Caregiver needs)" nulls last,
    "Residential Stability (Caregiver needs)" nulls last,
    "Medical/Physical (Caregiver needs)" nulls last,
    "Mental Health (Caregiver needs)" nulls last,
    "Substance Use (Caregiver needs)" nulls last,
    "Developmental (Caregiver needs)" nulls last,
    "Safety (Caregiver needs)" nulls last,
    "Family Stress (Caregiver needs)" nulls last,
    "Post-traumatic Reactions (Caregiver needs)" nulls last,
    "Marital/Partner Violence in Home (Caregiver needs)" nulls last,
    "Family Relationship to the System (Caregiver needs)" nulls last,
    "Legal Involvement (Caregiver needs)" nulls last,
    "LA" nulls last,
    "Month" nulls last,
    "Year" nulls last
