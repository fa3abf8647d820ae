-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- CANS, 6 to 21 years as DSA-PAN-2025 lets the region see them: signed authorities, the last 7 years (instruction
-- 2.84), the columns below.

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
    from {{ ref('cur_cans__form_6_21') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 7) }}

)

select
    "Assessment Date",  -- instruction 2.75
    "Youth Unique ID",  -- instruction 3.1
    {{ first_of_month('"DOB"') }} as "DOB",  -- instruction 4.1
    "Assessment Type",  -- instruction 2.75
    "Agency/Region",  -- instruction 2.75
    "Caregiver(s) Assessed?",  -- instruction 2.75
    "Family Strengths",  -- instruction 2.76
    "Interpersonal",  -- instruction 2.76
    "Optimism",  -- instruction 2.76
    "Educational Setting",  -- instruction 2.76
    "Vocational",  -- instruction 2.76
    "Talents & Interests",  -- instruction 2.76
    "Community Life",  -- instruction 2.76
    "Relationship Permanence",  -- instruction 2.76
    "Resiliency",  -- instruction 2.76
    "Resourcefulness",  -- instruction 2.76
    "Cultural Identity",  -- instruction 2.76
    "Natural Supports",  -- instruction 2.76
    "Family Functioning",  -- instruction 2.77
    "Living Situation",  -- instruction 2.77
    "Social Functioning",  -- instruction 2.77
    "Recreational",  -- instruction 2.77
    "Developmental/Intellectual*",  -- instruction 2.77
    "Cognitive (Developmental/Intellectual*)",  -- instruction 2.77
    "Developmental (Developmental/Intellectual*)",  -- instruction 2.77
    "Communication (Developmental/Intellectual*)",  -- instruction 2.77
    "Self-care/Daily Living Skills (Developmental/Intellectual*)",  -- instruction 2.77
    "Job Functioning",  -- instruction 2.77
    "Legal",  -- instruction 2.77
    "Medical/Physical",  -- instruction 2.77
    "Sexual Development",  -- instruction 2.77
    "Sleep",  -- instruction 2.77
    "School Attendance",  -- instruction 2.77
    "School Behaviour",  -- instruction 2.77
    "School Achievement",  -- instruction 2.77
    "Decision-Making",  -- instruction 2.77
    "Psychosis (Thought Disorder)",  -- instruction 2.77
    "Impulsivity/Hyperactivity",  -- instruction 2.77
    "Attention/Concentration",  -- instruction 2.77
    "Depression",  -- instruction 2.77
    "Anxiety",  -- instruction 2.77
    "Oppositional",  -- instruction 2.77
    "Conduct (Antisocial Behaviour)",  -- instruction 2.77
    "Adjustment to Trauma",  -- instruction 2.77
    "Anger Control",  -- instruction 2.77
    "Substance Use*",  -- instruction 2.77
    "Severity of Use (Substance Use*)",  -- instruction 2.77
    "Duration of Use (Substance Use*)",  -- instruction 2.77
    "Stage of Recovery (Substance Use*)",  -- instruction 2.77
    "Peer Influences (Substance Use*)",  -- instruction 2.77
    "Environmental Influences (Substance Use*)",  -- instruction 2.77
    "Recovery Support in Community (Substance Use*)",  -- instruction 2.77
    "Acute Intoxication (Substance Use*)",  -- instruction 2.77
    "Withdrawal History (Substance Use*)",  -- instruction 2.77
    "Awareness of Relapse Triggers (Substance Use*)",  -- instruction 2.77
    "Withdrawal Risks (Substance Use*)",  -- instruction 2.77
    "Eating Disturbance",  -- instruction 2.77
    "Attachment Difficulties",  -- instruction 2.77
    "Behavioural Regression",  -- instruction 2.77
    "Psycho-somatic Symptoms (Somatisation)",  -- instruction 2.77
    "Suicide Risk",  -- instruction 2.78
    "Non-Suicidal Self-Harm/Self-Injury",  -- instruction 2.78
    "Other Self-Harm",  -- instruction 2.78
    "Danger to Others*",  -- instruction 2.78
    "CH History of Violence (Need) (Danger to Others*)",  -- instruction 2.78
    "CH Frustration Management (Need) (Danger to Others*)",  -- instruction 2.78
    "CH Bullying (Need) (Danger to Others*)",  -- instruction 2.78
    "Hostility (Need) (Danger to Others*)",  -- instruction 2.78
    "CH Paranoid Thinking (Need) (Danger to Others*)",  -- instruction 2.78
    "CH Secondary Gains from Anger (Need) (Danger to Others*)",  -- instruction 2.78
    "CH Violent Thinking (Need) (Danger to Others*)",  -- instruction 2.78
    "CH Awareness of Violence Potential (Strength)",  -- instruction 2.76
    "CH Response to Consequences (Strength)",  -- instruction 2.76
    "CH Commitment to Self-Control (Strength)",  -- instruction 2.76
    "CH Treatment Involvement (Strength)",  -- instruction 2.76
    "Sexual Aggression*",  -- instruction 2.78
    "Relationship (Sexual Aggression*)",  -- instruction 2.78
    "Physical Force/Threat (Sexual Aggression*)",  -- instruction 2.78
    "Planning (Sexual Aggression*)",  -- instruction 2.78
    "Age Differential (Sexual Aggression*)",  -- instruction 2.78
    "Type of Sex Act (Sexual Aggression*)",  -- instruction 2.78
    "Response to Accusation (Sexual Aggression*)",  -- instruction 2.78
    "Temporal Consistency (Sexual Aggression*)",  -- instruction 2.78
    "History of Sexually Aggressive Behaviour (Sexual Aggression*)",  -- instruction 2.78
    "Running Away*",  -- instruction 2.78
    "Frequency of Running (Running Away*)",  -- instruction 2.78
    "Consistency of Destination (Running Away*)",  -- instruction 2.78
    "Safety of Destination (Running Away*)",  -- instruction 2.78
    "Involvement in Illegal Activities (Running Away*)",  -- instruction 2.78
    "Likelihood of Return on Own (Running Away*)",  -- instruction 2.78
    "Involvement with Others (Running Away*)",  -- instruction 2.78
    "Realistic Expectations (Running Away*)",  -- instruction 2.78
    "Planning (Running Away*)",  -- instruction 2.78
    "Offending/Criminal Behaviour*",  -- instruction 2.78
    "History (Offending/Criminal Behaviour*)",  -- instruction 2.78
    "Seriousness (Offending/Criminal Behaviour*)",  -- instruction 2.78
    "Planning (Offending/Criminal Behaviour*)",  -- instruction 2.78
    "Community Safety (Offending/Criminal Behaviour*)",  -- instruction 2.78
    "Peer Influences (Offending/Criminal Behaviour*)",  -- instruction 2.78
    "Parental Criminal Behaviour (Offending/Criminal Behaviour*)",  -- instruction 2.78
    "Environmental Influences (Offending/Criminal Behaviour*)",  -- instruction 2.78
    "Legal Compliance (Offending/Criminal Behaviour*)",  -- instruction 2.78
    "Fire Setting*",  -- instruction 2.78
    "History (Fire Setting*)",  -- instruction 2.78
    "Seriousness (Fire Setting*)",  -- instruction 2.78
    "Planning (Fire Setting*)",  -- instruction 2.78
    "Use of Accelerants (Fire Setting*)",  -- instruction 2.78
    "Intention to Harm (Fire Setting*)",  -- instruction 2.78
    "Community Safety (Fire Setting*)",  -- instruction 2.78
    "Response to Accusation (Fire Setting*)",  -- instruction 2.78
    "Remorse (Fire Setting*)",  -- instruction 2.78
    "Likelihood of Future Fire Setting (Fire Setting*)",  -- instruction 2.78
    "Intentional Misbehaviour",  -- instruction 2.78
    "Bullying",  -- instruction 2.78
    "Victimisation/Exploitation*",  -- instruction 2.78
    "Duration of Exploitation (Victimisation/Exploitation*)",  -- instruction 2.78
    "Age of Onset – Exploitation (Victimisation/Exploitation*)",  -- instruction 2.78
    "Perception of Dangerousness (Victimisation/Exploitation*)",  -- instruction 2.78
    "Knowledge of Exploitation (Victimisation/Exploitation*)",  -- instruction 2.78
    "Trauma Bond (Victimisation/Exploitation*)",  -- instruction 2.78
    "Exploitation of Others (Victimisation/Exploitation*)",  -- instruction 2.78
    "Reproductive Health (Victimisation/Exploitation*)",  -- instruction 2.78
    "Arrests for Loitering/Solicitation (Victimisation/Exploitation*)",  -- instruction 2.78
    "Exploitation History (Victimisation/Exploitation*)",  -- instruction 2.78
    "Gang Involvement",  -- instruction 2.78
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
    "Interpersonal Problems",  -- instruction 2.82
    "Independent Living Skills",  -- instruction 2.82
    "Young Carer/Parenting Roles*",  -- instruction 2.82
    "Knowledge of Needs (Young Carer/Parenting Roles*)",  -- instruction 2.82
    "Supervision (Young Carer/Parenting Roles*)",  -- instruction 2.82
    "Involvement with Care (Young Carer/Parenting Roles*)",  -- instruction 2.82
    "Organisation (Young Carer/Parenting Roles*)",  -- instruction 2.82
    "Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)",  -- instruction 2.82
    "Job Functioning*",  -- instruction 2.82
    "Career Aspirations (Job Functioning*)",  -- instruction 2.82
    "Aspirational Congruence (Job Functioning*)",  -- instruction 2.82
    "Job Market Expectations (Job Functioning*)",  -- instruction 2.82
    "Work Ethic (Job Functioning*)",  -- instruction 2.82
    "Work History (Job Functioning*)",  -- instruction 2.82
    "Time Since Last Job (Job Functioning*)",  -- instruction 2.82
    "Job Turnover (Job Functioning*)",  -- instruction 2.82
    "Job Attendance (Job Functioning*)",  -- instruction 2.82
    "Job Performance (Job Functioning*)",  -- instruction 2.82
    "Job Relations (Job Functioning*)",  -- instruction 2.82
    "Job Enjoyment (Job Functioning*)",  -- instruction 2.82
    "Customer Orientation (Job Functioning*)",  -- instruction 2.82
    "Routine (Job Functioning*)",  -- instruction 2.82
    "Skills Relevant to Aspirations (Job Functioning*)",  -- instruction 2.82
    "Digital Literacy (Job Functioning*)",  -- instruction 2.82
    "Financial Literacy (Job Functioning*)",  -- instruction 2.82
    "CV/Cover Letter (Job Functioning*)",  -- instruction 2.82
    "Interview Clothes (Job Functioning*)",  -- instruction 2.82
    "Self-Care",  -- instruction 2.82
    "Medication Adherence",  -- instruction 2.82
    "Intimate Relationships",  -- instruction 2.82
    "Transportation",  -- instruction 2.82
    "LA",  -- instruction 2.83
    "Month",  -- instruction 2.83
    "Year"  -- instruction 2.83
from allowed
order by
    "Assessment Date" nulls last,
    "Youth Unique ID" nulls last,
    "DOB" nulls last,
    "Assessment Type" nulls last,
    "Agency/Region" nulls last,
    "Caregiver(s) Assessed?" nulls last,
    "Family Strengths" nulls last,
    "Interpersonal" nulls last,
    "Optimism" nulls last,
    "Educational Setting" nulls last,
    "Vocational" nulls last,
    "Talents & Interests" nulls last,
    "Community Life" nulls last,
    "Relationship Permanence" nulls last,
    "Resiliency" nulls last,
    "Resourcefulness" nulls last,
    "Cultural Identity" nulls last,
    "Natural Supports" nulls last,
    "Family Functioning" nulls last,
    "Living Situation" nulls last,
    "Social Functioning" nulls last,
    "Recreational" nulls last,
    "Developmental/Intellectual*" nulls last,
    "Cognitive (Developmental/Intellectual*)" nulls last,
    "Developmental (Developmental/Intellectual*)" nulls last,
    "Communication (Developmental/Intellectual*)" nulls last,
    "Self-care/Daily Living Skills (Developmental/Intellectual*)" nulls last,
    "Job Functioning" nulls last,
    "Legal" nulls last,
    "Medical/Physical" nulls last,
    "Sexual Development" nulls last,
    "Sleep" nulls last,
    "School Attendance" nulls last,
    "School Behaviour" nulls last,
    "School Achievement" nulls last,
    "Decision-Making" nulls last,
    "Psychosis (Thought Disorder)" nulls last,
    "Impulsivity/Hyperactivity" nulls last,
    "Attention/Concentration" nulls last,
    "Depression" nulls last,
    "Anxiety" nulls last,
    "Oppositional" nulls last,
    "Conduct (Antisocial Behaviour)" nulls last,
    "Adjustment to Trauma" nulls last,
    "Anger Control" nulls last,
    "Substance Use*" nulls last,
    "Severity of Use (Substance Use*)" nulls last,
    "Duration of Use (Substance Use*)" nulls last,
    "Stage of Recovery (Substance Use*)" nulls last,
    "Peer Influences (Substance Use*)" nulls last,
    "Environmental Influences (Substance Use*)" nulls last,
    "Recovery Support in Community (Substance Use*)" nulls last,
    "Acute Intoxication (Substance Use*)" nulls last,
    "Withdrawal History (Substance Use*)" nulls last,
    "Awareness of Relapse Triggers (Substance Use*)" nulls last,
    "Withdrawal Risks (Substance Use*)" nulls last,
    "Eating Disturbance" nulls last,
    "Attachment Difficulties" nulls last,
    "Behavioural Regression" nulls last,
    "Psycho-somatic Symptoms (Somatisation)" nulls last,
    "Suicide Risk" nulls last,
    "Non-Suicidal Self-Harm/Self-Injury" nulls last,
    "Other Self-Harm" nulls last,
    "Danger to Others*" nulls last,
    "CH History of Violence (Need) (Danger to Others*)" nulls last,
    "CH Frustration Management (Need) (Danger to Others*)" nulls last,
    "CH Bullying (Need) (Danger to Others*)" nulls last,
    "Hostility (Need) (Danger to Others*)" nulls last,
    "CH Paranoid Thinking (Need) (Danger to Others*)" nulls last,
    "CH Secondary Gains from Anger (Need) (Danger to Others*)" nulls last,
    "CH Violent Thinking (Need) (Danger to Others*)" nulls last,
    "CH Awareness of Violence Potential (Strength)" nulls last,
    "CH Response to Consequences (Strength)" nulls last,
    "CH Commitment to Self-Control (Strength)" nulls last,
    "CH Treatment Involvement (Strength)" nulls last,
    "Sexual Aggression*" nulls last,
    "Relationship (Sexual Aggression*)" nulls last,
    "Physical Force/Threat (Sexual Aggression*)" nulls last,
    "Planning (Sexual Aggression*)" nulls last,
    "Age Differential (Sexual Aggression*)" nulls last,
    "Type of Sex Act (Sexual Aggression*)" nulls last,
    "Response to Accusation (Sexual Aggression*)" nulls last,
    "Temporal Consistency (Sexual Aggression*)" nulls last,
    "History of Sexually Aggressive Behaviour (Sexual Aggression*)" nulls last,
    "Running Away*" nulls last,
    "Frequency of Running (Running Away*)" nulls last,
    "Consistency of Destination (Running Away*)" nulls last,
    "Safety of Destination (Running Away*)" nulls last,
    "Involvement in Illegal Activities (Running Away*)" nulls last,
    "Likelihood of Return on Own (Running Away*)" nulls last,
    "Involvement with Others (Running Away*)" nulls last,
    "Realistic Expectations (Running Away*)" nulls last,
    "Planning (Running Away*)" nulls last,
    "Offending/Criminal Behaviour*" nulls last,
    "History (Offending/Criminal Behaviour*)" nulls last,
    "Seriousness (Offending/Criminal Behaviour*)" nulls last,
    "Planning (Offending/Criminal Behaviour*)" nulls last,
    "Community Safety (Offending/Criminal Behaviour*)" nulls last,
    "Peer Influences (Offending/Criminal Behaviour*)" nulls last,
    "Parental Criminal Behaviour (Offending/Criminal Behaviour*)" nulls last,
    "Environmental Influences (Offending/Criminal Behaviour*)" nulls last,
    "Legal Compliance (Offending/Criminal Behaviour*)" nulls last,
    "Fire Setting*" nulls last,
    "History (Fire Setting*)" nulls last,
    "Seriousness (Fire Setting*)" nulls last,
    "Planning (Fire Setting*)" nulls last,
    "Use of Accelerants (Fire Setting*)" nulls last,
    "Intention to Harm (Fire Setting*)" nulls last,
    "Community Safety (Fire Setting*)" nulls last,
    "Response to Accusation (Fire Setting*)" nulls last,
    "Remorse (Fire Setting*)" nulls last,
    "Likelihood of Future Fire Setting (Fire Setting*)" nulls last,
    "Intentional Misbehaviour" nulls last,
    "Bullying" nulls last,
    "Victimisation/Exploitation*" nulls last,
    "Duration of Exploitation (Victimisation/Exploitation*)" nulls last,
    "Age of Onset – Exploitation (Victimisation/Exploitation*)" nulls last,
    "Perception of Dangerousness (Victimisation/Exploitation*)" nulls last,
    "Knowledge of Exploitation (Victimisation/Exploitation*)" nulls last,
    "Trauma Bond (Victimisation/Exploitation*)" nulls last,
    "Exploitation of Others (Victimisation/Exploitation*)" nulls last,
    "Reproductive Health (Victimisation/Exploitation*)" nulls last,
    "Arrests for Loitering/Solicitation (Victimisation/Exploitation*)" nulls last,
    "Exploitation History (Victimisation/Exploitation*)" nulls last,
    "Gang Involvement" nulls last,
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
    "Interpersonal Problems" nulls last,
    "Independent Living Skills" nulls last,
    "Young Carer/Parenting Roles*" nulls last,
    "Knowledge of Needs (Young Carer/Parenting Roles*)" nulls last,
    "Supervision (Young Carer/Parenting Roles*)" nulls last,
    "Involvement with Care (Young Carer/Parenting Roles*)" nulls last,
    "Organisation (Young Carer/Parenting Roles*)" nulls last,
    "Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)" nulls last,
    "Job Functioning*" nulls last,
    "Career Aspirations (Job Functioning*)" nulls last,
    "Aspirational Congruence (Job Functioning*)" nulls last,
    "Job Market Expectations (Job Functioning*)" nulls last,
    "Work Ethic (Job Functioning*)" nulls last,
    "Work History (Job Functioning*)" nulls last,
    "Time Since Last Job (Job Functioning*)" nulls last,
    "Job Turnover (Job Functioning*)" nulls last,
    "Job Attendance (Job Functioning*)" nulls last,
    "Job Performance (Job Functioning*)" nulls last,
    "Job Relations (Job Functioning*)" nulls last,
    "Job Enjoyment (Job Functioning*)" nulls last,
    "Customer Orientation (Job Functioning*)" nulls last,
    "Routine (Job Functioning*)" nulls last,
    "Skills Relevant to Aspirations (Job Functioning*)" nulls last,
    "Digital Literacy (Job Functioning*)" nulls last,
    "Financial Literacy (Job Functioning*)" nulls last,
    "CV/Cover Letter (Job Functioning*)" nulls last,
    "Interview Clothes (Job Functioning*)" nulls last,
    "Self-Care" nulls last,
    "Medication Adherence" nulls last,
    "Intimate Relationships" nulls last,
    "Transportation" nulls last,
    "LA" nulls last,
    "Month" nulls last,
    "Year" nulls last
