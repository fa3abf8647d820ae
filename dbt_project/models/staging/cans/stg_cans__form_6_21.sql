-- Made from schemas/returns/cans/form_6_21.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: cans, 6 to 21 years. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_cans__form_6_21 explains it.

with

received as (

    select * from {{ source('raw', 'cans__form_6_21') }}

),

codes as (

    select distinct
        list_name,
        _year,
        _month,
        raw_value,
        code,
        kind
    from {{ ref('value_map_cans') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._month,
        received._line,
        {{ clean_date('received."Assessment Date"', '%d/%m/%Y') }} as "Assessment Date",
        {{ clean_identifier('received."Youth Unique ID"') }} as "Youth Unique ID",
        {{ clean_string('received."Youth Last Name"') }} as "Youth Last Name",
        {{ clean_string('received."Youth First Name"') }} as "Youth First Name",
        {{ clean_date('received."DOB"', '%d/%m/%Y') }} as "DOB",
        {{ clean_string('received."Age at Time of Assessment"') }} as "Age at Time of Assessment",
        assessment_type_codes.code as "Assessment Type",
        {{ clean_string('received."Agency/Region"') }} as "Agency/Region",
        caregiver_s_assessed_codes.code as "Caregiver(s) Assessed?",
        {{ clean_string('received."Caregiver(s) Name(s)"') }} as "Caregiver(s) Name(s)",
        {{ clean_integer('received."Family Strengths"') }} as "Family Strengths",
        {{ clean_integer('received."Interpersonal"') }} as "Interpersonal",
        {{ clean_integer('received."Optimism"') }} as "Optimism",
        {{ clean_integer('received."Educational Setting"') }} as "Educational Setting",
        vocational_codes.code as "Vocational",
        {{ clean_integer('received."Talents & Interests"') }} as "Talents & Interests",
        {{ clean_integer('received."Community Life"') }} as "Community Life",
        {{ clean_integer('received."Relationship Permanence"') }} as "Relationship Permanence",
        {{ clean_integer('received."Resiliency"') }} as "Resiliency",
        {{ clean_integer('received."Resourcefulness"') }} as "Resourcefulness",
        {{ clean_integer('received."Cultural Identity"') }} as "Cultural Identity",
        {{ clean_integer('received."Natural Supports"') }} as "Natural Supports",
        {{ clean_integer('received."Family Functioning"') }} as "Family Functioning",
        {{ clean_integer('received."Living Situation"') }} as "Living Situation",
        {{ clean_integer('received."Social Functioning"') }} as "Social Functioning",
        {{ clean_integer('received."Recreational"') }} as "Recreational",
        developmental_intellectual_codes.code as "Developmental/Intellectual*",
        cognitive_developmental_intellectual_codes.code as "Cognitive (Developmental/Intellectual*)",
        developmental_developmental_0746_codes.code as "Developmental (Developmental/Intellectual*)",
        communication_developmental_9d74_codes.code as "Communication (Developmental/Intellectual*)",
        self_care_daily_living_skills_7d23_codes.code as "Self-care/Daily Living Skills (Developmental/Intellectual*)",
        job_functioning_codes.code as "Job Functioning",
        {{ clean_integer('received."Legal"') }} as "Legal",
        {{ clean_integer('received."Medical/Physical"') }} as "Medical/Physical",
        {{ clean_integer('received."Sexual Development"') }} as "Sexual Development",
        {{ clean_integer('received."Sleep"') }} as "Sleep",
        {{ clean_integer('received."School Attendance"') }} as "School Attendance",
        {{ clean_integer('received."School Behaviour"') }} as "School Behaviour",
        {{ clean_integer('received."School Achievement"') }} as "School Achievement",
        {{ clean_integer('received."Decision-Making"') }} as "Decision-Making",
        {{ clean_integer('received."Psychosis (Thought Disorder)"') }} as "Psychosis (Thought Disorder)",
        impulsivity_hyperactivity_codes.code as "Impulsivity/Hyperactivity",
        {{ clean_integer('received."Attention/Concentration"') }} as "Attention/Concentration",
        {{ clean_integer('received."Depression"') }} as "Depression",
        {{ clean_integer('received."Anxiety"') }} as "Anxiety",
        {{ clean_integer('received."Oppositional"') }} as "Oppositional",
        {{ clean_integer('received."Conduct (Antisocial Behaviour)"') }} as "Conduct (Antisocial Behaviour)",
        {{ clean_integer('received."Adjustment to Trauma"') }} as "Adjustment to Trauma",
        {{ clean_integer('received."Anger Control"') }} as "Anger Control",
        substance_use_codes.code as "Substance Use*",
        {{ clean_integer('received."Severity of Use (Substance Use*)"') }} as "Severity of Use (Substance Use*)",
        {{ clean_integer('received."Duration of Use (Substance Use*)"') }} as "Duration of Use (Substance Use*)",
        {{ clean_integer('received."Stage of Recovery (Substance Use*)"') }} as "Stage of Recovery (Substance Use*)",
        {{ clean_integer('received."Peer Influences (Substance Use*)"') }} as "Peer Influences (Substance Use*)",
        {{ clean_integer('received."Environmental Influences (Substance Use*)"') }} as "Environmental Influences (Substance Use*)",
        {{ clean_integer('received."Recovery Support in Community (Substance Use*)"') }} as "Recovery Support in Community (Substance Use*)",
        {{ clean_integer('received."Acute Intoxication (Substance Use*)"') }} as "Acute Intoxication (Substance Use*)",
        {{ clean_integer('received."Withdrawal History (Substance Use*)"') }} as "Withdrawal History (Substance Use*)",
        {{ clean_integer('received."Awareness of Relapse Triggers (Substance Use*)"') }} as "Awareness of Relapse Triggers (Substance Use*)",
        {{ clean_integer('received."Withdrawal Risks (Substance Use*)"') }} as "Withdrawal Risks (Substance Use*)",
        {{ clean_integer('received."Eating Disturbance"') }} as "Eating Disturbance",
        {{ clean_integer('received."Attachment Difficulties"') }} as "Attachment Difficulties",
        {{ clean_integer('received."Behavioural Regression"') }} as "Behavioural Regression",
        {{ clean_integer('received."Psycho-somatic Symptoms (Somatisation)"') }} as "Psycho-somatic Symptoms (Somatisation)",
        {{ clean_integer('received."Suicide Risk"') }} as "Suicide Risk",
        {{ clean_integer('received."Non-Suicidal Self-Harm/Self-Injury"') }} as "Non-Suicidal Self-Harm/Self-Injury",
        {{ clean_integer('received."Other Self-Harm"') }} as "Other Self-Harm",
        {{ clean_integer('received."Danger to Others*"') }} as "Danger to Others*",
        {{ clean_integer('received."CH History of Violence (Need) (Danger to Others*)"') }} as "CH History of Violence (Need) (Danger to Others*)",
        {{ clean_integer('received."CH Frustration Management (Need) (Danger to Others*)"') }} as "CH Frustration Management (Need) (Danger to Others*)",
        {{ clean_integer('received."CH Bullying (Need) (Danger to Others*)"') }} as "CH Bullying (Need) (Danger to Others*)",
        {{ clean_integer('received."Hostility (Need) (Danger to Others*)"') }} as "Hostility (Need) (Danger to Others*)",
        {{ clean_integer('received."CH Paranoid Thinking (Need) (Danger to Others*)"') }} as "CH Paranoid Thinking (Need) (Danger to Others*)",
        {{ clean_integer('received."CH Secondary Gains from Anger (Need) (Danger to Others*)"') }} as "CH Secondary Gains from Anger (Need) (Danger to Others*)",
        {{ clean_integer('received."CH Violent Thinking (Need) (Danger to Others*)"') }} as "CH Violent Thinking (Need) (Danger to Others*)",
        {{ clean_integer('received."CH Awareness of Violence Potential (Strength)"') }} as "CH Awareness of Violence Potential (Strength)",
        {{ clean_integer('received."CH Response to Consequences (Strength)"') }} as "CH Response to Consequences (Strength)",
        {{ clean_integer('received."CH Commitment to Self-Control (Strength)"') }} as "CH Commitment to Self-Control (Strength)",
        {{ clean_integer('received."CH Treatment Involvement (Strength)"') }} as "CH Treatment Involvement (Strength)",
        {{ clean_integer('received."Sexual Aggression*"') }} as "Sexual Aggression*",
        {{ clean_integer('received."Relationship (Sexual Aggression*)"') }} as "Relationship (Sexual Aggression*)",
        {{ clean_integer('received."Physical Force/Threat (Sexual Aggression*)"') }} as "Physical Force/Threat (Sexual Aggression*)",
        {{ clean_integer('received."Planning (Sexual Aggression*)"') }} as "Planning (Sexual Aggression*)",
        {{ clean_integer('received."Age Differential (Sexual Aggression*)"') }} as "Age Differential (Sexual Aggression*)",
        {{ clean_integer('received."Type of Sex Act (Sexual Aggression*)"') }} as "Type of Sex Act (Sexual Aggression*)",
        {{ clean_integer('received."Response to Accusation (Sexual Aggression*)"') }} as "Response to Accusation (Sexual Aggression*)",
        {{ clean_integer('received."Temporal Consistency (Sexual Aggression*)"') }} as "Temporal Consistency (Sexual Aggression*)",
        {{ clean_integer('received."History of Sexually Aggressive Behaviour (Sexual Aggression*)"') }} as "History of Sexually Aggressive Behaviour (Sexual Aggression*)",
        {{ clean_integer('received."Running Away*"') }} as "Running Away*",
        {{ clean_integer('received."Frequency of Running (Running Away*)"') }} as "Frequency of Running (Running Away*)",
        {{ clean_integer('received."Consistency of Destination (Running Away*)"') }} as "Consistency of Destination (Running Away*)",
        {{ clean_integer('received."Safety of Destination (Running Away*)"') }} as "Safety of Destination (Running Away*)",
        {{ clean_integer('received."Involvement in Illegal Activities (Running Away*)"') }} as "Involvement in Illegal Activities (Running Away*)",
        {{ clean_integer('received."Likelihood of Return on Own (Running Away*)"') }} as "Likelihood of Return on Own (Running Away*)",
        {{ clean_integer('received."Involvement with Others (Running Away*)"') }} as "Involvement with Others (Running Away*)",
        {{ clean_integer('received."Realistic Expectations (Running Away*)"') }} as "Realistic Expectations (Running Away*)",
        {{ clean_integer('received."Planning (Running Away*)"') }} as "Planning (Running Away*)",
        {{ clean_integer('received."Offending/Criminal Behaviour*"') }} as "Offending/Criminal Behaviour*",
        {{ clean_integer('received."History (Offending/Criminal Behaviour*)"') }} as "History (Offending/Criminal Behaviour*)",
        {{ clean_integer('received."Seriousness (Offending/Criminal Behaviour*)"') }} as "Seriousness (Offending/Criminal Behaviour*)",
        {{ clean_integer('received."Planning (Offending/Criminal Behaviour*)"') }} as "Planning (Offending/Criminal Behaviour*)",
        {{ clean_integer('received."Community Safety (Offending/Criminal Behaviour*)"') }} as "Community Safety (Offending/Criminal Behaviour*)",
        {{ clean_integer('received."Peer Influences (Offending/Criminal Behaviour*)"') }} as "Peer Influences (Offending/Criminal Behaviour*)",
        {{ clean_integer('received."Parental Criminal Behaviour (Offending/Criminal Behaviour*)"') }} as "Parental Criminal Behaviour (Offending/Criminal Behaviour*)",
        {{ clean_integer('received."Environmental Influences (Offending/Criminal Behaviour*)"') }} as "Environmental Influences (Offending/Criminal Behaviour*)",
        {{ clean_integer('received."Legal Compliance (Offending/Criminal Behaviour*)"') }} as "Legal Compliance (Offending/Criminal Behaviour*)",
        {{ clean_integer('received."Fire Setting*"') }} as "Fire Setting*",
        {{ clean_integer('received."History (Fire Setting*)"') }} as "History (Fire Setting*)",
        {{ clean_integer('received."Seriousness (Fire Setting*)"') }} as "Seriousness (Fire Setting*)",
        {{ clean_integer('received."Planning (Fire Setting*)"') }} as "Planning (Fire Setting*)",
        {{ clean_integer('received."Use of Accelerants (Fire Setting*)"') }} as "Use of Accelerants (Fire Setting*)",
        {{ clean_integer('received."Intention to Harm (Fire Setting*)"') }} as "Intention to Harm (Fire Setting*)",
        {{ clean_integer('received."Community Safety (Fire Setting*)"') }} as "Community Safety (Fire Setting*)",
        {{ clean_integer('received."Response to Accusation (Fire Setting*)"') }} as "Response to Accusation (Fire Setting*)",
        {{ clean_integer('received."Remorse (Fire Setting*)"') }} as "Remorse (Fire Setting*)",
        {{ clean_integer('received."Likelihood of Future Fire Setting (Fire Setting*)"') }} as "Likelihood of Future Fire Setting (Fire Setting*)",
        {{ clean_integer('received."Intentional Misbehaviour"') }} as "Intentional Misbehaviour",
        {{ clean_integer('received."Bullying"') }} as "Bullying",
        {{ clean_integer('received."Victimisation/Exploitation*"') }} as "Victimisation/Exploitation*",
        {{ clean_integer('received."Duration of Exploitation (Victimisation/Exploitation*)"') }} as "Duration of Exploitation (Victimisation/Exploitation*)",
        {{ clean_integer('received."Age of Onset – Exploitation (Victimisation/Exploitation*)"') }} as "Age of Onset – Exploitation (Victimisation/Exploitation*)",
        {{ clean_integer('received."Perception of Dangerousness (Victimisation/Exploitation*)"') }} as "Perception of Dangerousness (Victimisation/Exploitation*)",
        {{ clean_integer('received."Knowledge of Exploitation (Victimisation/Exploitation*)"') }} as "Knowledge of Exploitation (Victimisation/Exploitation*)",
        {{ clean_integer('received."Trauma Bond (Victimisation/Exploitation*)"') }} as "Trauma Bond (Victimisation/Exploitation*)",
        {{ clean_integer('received."Exploitation of Others (Victimisation/Exploitation*)"') }} as "Exploitation of Others (Victimisation/Exploitation*)",
        {{ clean_integer('received."Reproductive Health (Victimisation/Exploitation*)"') }} as "Reproductive Health (Victimisation/Exploitation*)",
        {{ clean_integer('received."Arrests for Loitering/Solicitation (Victimisation/Exploitation*)"') }} as "Arrests for Loitering/Solicitation (Victimisation/Exploitation*)",
        {{ clean_integer('received."Exploitation History (Victimisation/Exploitation*)"') }} as "Exploitation History (Victimisation/Exploitation*)",
        {{ clean_integer('received."Gang Involvement"') }} as "Gang Involvement",
        {{ clean_integer('received."Language"') }} as "Language",
        {{ clean_integer('received."Traditions & Rituals"') }} as "Traditions & Rituals",
        {{ clean_integer('received."Cultural Stress"') }} as "Cultural Stress",
        {{ clean_integer('received."Cultural Differences within the Family"') }} as "Cultural Differences within the Family",
        sexual_abuse_codes.code as "Sexual Abuse*",
        {{ clean_integer('received."Emotional Closeness to Perpetrator (Sexual Abuse*)"') }} as "Emotional Closeness to Perpetrator (Sexual Abuse*)",
        {{ clean_integer('received."Frequency of Abuse (Sexual Abuse*)"') }} as "Frequency of Abuse (Sexual Abuse*)",
        {{ clean_integer('received."Duration (Sexual Abuse*)"') }} as "Duration (Sexual Abuse*)",
        {{ clean_integer('received."Force (Sexual Abuse*)"') }} as "Force (Sexual Abuse*)",
        {{ clean_integer('received."Reaction to Disclosure (Sexual Abuse*)"') }} as "Reaction to Disclosure (Sexual Abuse*)",
        physical_abuse_codes.code as "Physical Abuse",
        neglect_codes.code as "Neglect",
        emotional_abuse_codes.code as "Emotional Abuse",
        medical_trauma_codes.code as "Medical Trauma",
        natural_or_manmade_disaster_codes.code as "Natural or Manmade Disaster",
        witness_to_family_violence_codes.code as "Witness to Family Violence",
        witness_to_community_school_violence_codes.code as "Witness to Community/School Violence",
        witness_victim_of_criminal_activity_codes.code as "Witness/Victim of Criminal Activity",
        war_terrorism_affected_codes.code as "War/Terrorism Affected",
        disruption_in_caregiving_attachment_codes.code as "Disruption in Caregiving/Attachment",
        {{ clean_integer('received."Intrusions/Re-experiencing"') }} as "Intrusions/Re-experiencing",
        {{ clean_integer('received."Emotional and/or Physical Dysregulation"') }} as "Emotional and/or Physical Dysregulation",
        {{ clean_integer('received."Traumatic Grief"') }} as "Traumatic Grief",
        {{ clean_integer('received."Hyperarousal"') }} as "Hyperarousal",
        {{ clean_integer('received."Avoidance"') }} as "Avoidance",
        {{ clean_integer('received."Numbing"') }} as "Numbing",
        {{ clean_integer('received."Dissociation"') }} as "Dissociation",
        {{ clean_integer('received."Time Before Treatment"') }} as "Time Before Treatment",
        {{ clean_integer('received."Supervision (Caregiver needs)"') }} as "Supervision (Caregiver needs)",
        {{ clean_integer('received."Involvement with Care (Caregiver needs)"') }} as "Involvement with Care (Caregiver needs)",
        {{ clean_integer('received."Knowledge (Caregiver needs)"') }} as "Knowledge (Caregiver needs)",
        {{ clean_integer('received."Organisation (Caregiver needs)"') }} as "Organisation (Caregiver needs)",
        {{ clean_integer('received."Social Resources (Caregiver needs)"') }} as "Social Resources (Caregiver needs)",
        {{ clean_integer('received."Residential Stability (Caregiver needs)"') }} as "Residential Stability (Caregiver needs)",
        {{ clean_integer('received."Medical/Physical (Caregiver needs)"') }} as "Medical/Physical (Caregiver needs)",
        {{ clean_integer('received."Mental Health (Caregiver needs)"') }} as "Mental Health (Caregiver needs)",
        {{ clean_integer('received."Substance Use (Caregiver needs)"') }} as "Substance Use (Caregiver needs)",
        {{ clean_integer('received."Developmental (Caregiver needs)"') }} as "Developmental (Caregiver needs)",
        {{ clean_integer('received."Safety (Caregiver needs)"') }} as "Safety (Caregiver needs)",
        {{ clean_integer('received."Family Stress (Caregiver needs)"') }} as "Family Stress (Caregiver needs)",
        {{ clean_integer('received."Post-traumatic Reactions (Caregiver needs)"') }} as "Post-traumatic Reactions (Caregiver needs)",
        {{ clean_integer('received."Marital/Partner Violence in Home (Caregiver needs)"') }} as "Marital/Partner Violence in Home (Caregiver needs)",
        {{ clean_integer('received."Family Relationship to the System (Caregiver needs)"') }} as "Family Relationship to the System (Caregiver needs)",
        {{ clean_integer('received."Legal Involvement (Caregiver needs)"') }} as "Legal Involvement (Caregiver needs)",
        {{ clean_integer('received."Interpersonal Problems"') }} as "Interpersonal Problems",
        {{ clean_integer('received."Independent Living Skills"') }} as "Independent Living Skills",
        {{ clean_integer('received."Young Carer/Parenting Roles*"') }} as "Young Carer/Parenting Roles*",
        {{ clean_integer('received."Knowledge of Needs (Young Carer/Parenting Roles*)"') }} as "Knowledge of Needs (Young Carer/Parenting Roles*)",
        {{ clean_integer('received."Supervision (Young Carer/Parenting Roles*)"') }} as "Supervision (Young Carer/Parenting Roles*)",
        {{ clean_integer('received."Involvement with Care (Young Carer/Parenting Roles*)"') }} as "Involvement with Care (Young Carer/Parenting Roles*)",
        {{ clean_integer('received."Organisation (Young Carer/Parenting Roles*)"') }} as "Organisation (Young Carer/Parenting Roles*)",
        {{ clean_integer(
            'received."Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)"'
        ) }} as "Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)",
        {{ clean_integer('received."Job Functioning*"') }} as "Job Functioning*",
        {{ clean_integer('received."Career Aspirations (Job Functioning*)"') }} as "Career Aspirations (Job Functioning*)",
        {{ clean_integer('received."Aspirational Congruence (Job Functioning*)"') }} as "Aspirational Congruence (Job Functioning*)",
        {{ clean_integer('received."Job Market Expectations (Job Functioning*)"') }} as "Job Market Expectations (Job Functioning*)",
        {{ clean_integer('received."Work Ethic (Job Functioning*)"') }} as "Work Ethic (Job Functioning*)",
        {{ clean_integer('received."Work History (Job Functioning*)"') }} as "Work History (Job Functioning*)",
        {{ clean_integer('received."Time Since Last Job (Job Functioning*)"') }} as "Time Since Last Job (Job Functioning*)",
        {{ clean_integer('received."Job Turnover (Job Functioning*)"') }} as "Job Turnover (Job Functioning*)",
        {{ clean_integer('received."Job Attendance (Job Functioning*)"') }} as "Job Attendance (Job Functioning*)",
        {{ clean_integer('received."Job Performance (Job Functioning*)"') }} as "Job Performance (Job Functioning*)",
        {{ clean_integer('received."Job Relations (Job Functioning*)"') }} as "Job Relations (Job Functioning*)",
        {{ clean_integer('received."Job Enjoyment (Job Functioning*)"') }} as "Job Enjoyment (Job Functioning*)",
        {{ clean_integer('received."Customer Orientation (Job Functioning*)"') }} as "Customer Orientation (Job Functioning*)",
        {{ clean_integer('received."Routine (Job Functioning*)"') }} as "Routine (Job Functioning*)",
        {{ clean_integer('received."Skills Relevant to Aspirations (Job Functioning*)"') }} as "Skills Relevant to Aspirations (Job Functioning*)",
        {{ clean_integer('received."Digital Literacy (Job Functioning*)"') }} as "Digital Literacy (Job Functioning*)",
        {{ clean_integer('received."Financial Literacy (Job Functioning*)"') }} as "Financial Literacy (Job Functioning*)",
        {{ clean_integer('received."CV/Cover Letter (Job Functioning*)"') }} as "CV/Cover Letter (Job Functioning*)",
        {{ clean_integer('received."Interview Clothes (Job Functioning*)"') }} as "Interview Clothes (Job Functioning*)",
        {{ clean_integer('received."Self-Care"') }} as "Self-Care",
        {{ clean_integer('received."Medication Adherence"') }} as "Medication Adherence",
        {{ clean_integer('received."Intimate Relationships"') }} as "Intimate Relationships",
        {{ clean_integer('received."Transportation"') }} as "Transportation",
        received."Assessment Date" as "Assessment Date__received",
        received."Youth Unique ID" as "Youth Unique ID__received",
        received."Youth Last Name" as "Youth Last Name__received",
        received."Youth First Name" as "Youth First Name__received",
        received."DOB" as "DOB__received",
        received."Age at Time of Assessment" as "Age at Time of Assessment__received",
        {{ code_problem('received."Assessment Type"', 'assessment_type_codes.kind', required=true) }}
            as "Assessment Type__problem",
        received."Agency/Region" as "Agency/Region__received",
        {{ code_problem(
            'received."Caregiver(s) Assessed?"',
            'caregiver_s_assessed_codes.kind',
            required=true
        ) }} as "Caregiver(s) Assessed?__problem",
        received."Caregiver(s) Name(s)" as "Caregiver(s) Name(s)__received",
        received."Family Strengths" as "Family Strengths__received",
        received."Interpersonal" as "Interpersonal__received",
        received."Optimism" as "Optimism__received",
        received."Educational Setting" as "Educational Setting__received",
        {{ code_problem('received."Vocational"', 'vocational_codes.kind', required=true) }}
            as "Vocational__problem",
        received."Talents & Interests" as "Talents & Interests__received",
        received."Community Life" as "Community Life__received",
        received."Relationship Permanence" as "Relationship Permanence__received",
        received."Resiliency" as "Resiliency__received",
        received."Resourcefulness" as "Resourcefulness__received",
        received."Cultural Identity" as "Cultural Identity__received",
        received."Natural Supports" as "Natural Supports__received",
        received."Family Functioning" as "Family Functioning__received",
        received."Living Situation" as "Living Situation__received",
        received."Social Functioning" as "Social Functioning__received",
        received."Recreational" as "Recreational__received",
        {{ code_problem(
            'received."Developmental/Intellectual*"',
            'developmental_intellectual_codes.kind',
            required=true
        ) }} as "Developmental/Intellectual*__problem",
        {{ code_problem(
            'received."Cognitive (Developmental/Intellectual*)"',
            'cognitive_developmental_intellectual_codes.kind'
        ) }} as "Cognitive (Developmental/Intellectual*)__problem",
        {{ code_problem(
            'received."Developmental (Developmental/Intellectual*)"',
            'developmental_developmental_0746_codes.kind'
        ) }} as "Developmental (Developmental/Intellectual*)__problem",
        {{ code_problem(
            'received."Communication (Developmental/Intellectual*)"',
            'communication_developmental_9d74_codes.kind'
        ) }} as "Communication (Developmental/Intellectual*)__problem",
        {{ code_problem(
            'received."Self-care/Daily Living Skills (Developmental/Intellectual*)"',
            'self_care_daily_living_skills_7d23_codes.kind'
        ) }} as "Self-care/Daily Living Skills (Developmental/Intellectual*)__problem",
        {{ code_problem('received."Job Functioning"', 'job_functioning_codes.kind', required=true) }}
            as "Job Functioning__problem",
        received."Legal" as "Legal__received",
        received."Medical/Physical" as "Medical/Physical__received",
        received."Sexual Development" as "Sexual Development__received",
        received."Sleep" as "Sleep__received",
        received."School Attendance" as "School Attendance__received",
        received."School Behaviour" as "School Behaviour__received",
        received."School Achievement" as "School Achievement__received",
        received."Decision-Making" as "Decision-Making__received",
        received."Psychosis (Thought Disorder)" as "Psychosis (Thought Disorder)__received",
        {{ code_problem(
            'received."Impulsivity/Hyperactivity"',
            'impulsivity_hyperactivity_codes.kind',
            required=true
        ) }} as "Impulsivity/Hyperactivity__problem",
        received."Attention/Concentration" as "Attention/Concentration__received",
        received."Depression" as "Depression__received",
        received."Anxiety" as "Anxiety__received",
        received."Oppositional" as "Oppositional__received",
        received."Conduct (Antisocial Behaviour)" as "Conduct (Antisocial Behaviour)__received",
        received."Adjustment to Trauma" as "Adjustment to Trauma__received",
        received."Anger Control" as "Anger Control__received",
        {{ code_problem('received."Substance Use*"', 'substance_use_codes.kind', required=true) }}
            as "Substance Use*__problem",
        received."Severity of Use (Substance Use*)" as "Severity of Use (Substance Use*)__received",
        received."Duration of Use (Substance Use*)" as "Duration of Use (Substance Use*)__received",
        received."Stage of Recovery (Substance Use*)" as "Stage of Recovery (Substance Use*)__received",
        received."Peer Influences (Substance Use*)" as "Peer Influences (Substance Use*)__received",
        received."Environmental Influences (Substance Use*)" as "Environmental Influences (Substance Use*)__received",
        received."Recovery Support in Community (Substance Use*)" as "Recovery Support in Community (Substance Use*)__received",
        received."Acute Intoxication (Substance Use*)" as "Acute Intoxication (Substance Use*)__received",
        received."Withdrawal History (Substance Use*)" as "Withdrawal History (Substance Use*)__received",
        received."Awareness of Relapse Triggers (Substance Use*)" as "Awareness of Relapse Triggers (Substance Use*)__received",
        received."Withdrawal Risks (Substance Use*)" as "Withdrawal Risks (Substance Use*)__received",
        received."Eating Disturbance" as "Eating Disturbance__received",
        received."Attachment Difficulties" as "Attachment Difficulties__received",
        received."Behavioural Regression" as "Behavioural Regression__received",
        received."Psycho-somatic Symptoms (Somatisation)" as "Psycho-somatic Symptoms (Somatisation)__received",
        received."Suicide Risk" as "Suicide Risk__received",
        received."Non-Suicidal Self-Harm/Self-Injury" as "Non-Suicidal Self-Harm/Self-Injury__received",
        received."Other Self-Harm" as "Other Self-Harm__received",
        received."Danger to Others*" as "Danger to Others*__received",
        received."CH History of Violence (Need) (Danger to Others*)" as "CH History of Violence (Need) (Danger to Others*)__received",
        received."CH Frustration Management (Need) (Danger to Others*)" as "CH Frustration Management (Need) (Danger to Others*)__received",
        received."CH Bullying (Need) (Danger to Others*)" as "CH Bullying (Need) (Danger to Others*)__received",
        received."Hostility (Need) (Danger to Others*)" as "Hostility (Need) (Danger to Others*)__received",
        received."CH Paranoid Thinking (Need) (Danger to Others*)" as "CH Paranoid Thinking (Need) (Danger to Others*)__received",
        received."CH Secondary Gains from Anger (Need) (Danger to Others*)" as "CH Secondary Gains from Anger (Need) (Danger to Others*)__received",
        received."CH Violent Thinking (Need) (Danger to Others*)" as "CH Violent Thinking (Need) (Danger to Others*)__received",
        received."CH Awareness of Violence Potential (Strength)" as "CH Awareness of Violence Potential (Strength)__received",
        received."CH Response to Consequences (Strength)" as "CH Response to Consequences (Strength)__received",
        received."CH Commitment to Self-Control (Strength)" as "CH Commitment to Self-Control (Strength)__received",
        received."CH Treatment Involvement (Strength)" as "CH Treatment Involvement (Strength)__received",
        received."Sexual Aggression*" as "Sexual Aggression*__received",
        received."Relationship (Sexual Aggression*)" as "Relationship (Sexual Aggression*)__received",
        received."Physical Force/Threat (Sexual Aggression*)" as "Physical Force/Threat (Sexual Aggression*)__received",
        received."Planning (Sexual Aggression*)" as "Planning (Sexual Aggression*)__received",
        received."Age Differential (Sexual Aggression*)" as "Age Differential (Sexual Aggression*)__received",
        received."Type of Sex Act (Sexual Aggression*)" as "Type of Sex Act (Sexual Aggression*)__received",
        received."Response to Accusation (Sexual Aggression*)" as "Response to Accusation (Sexual Aggression*)__received",
        received."Temporal Consistency (Sexual Aggression*)" as "Temporal Consistency (Sexual Aggression*)__received",
        received."History of Sexually Aggressive Behaviour (Sexual Aggression*)" as "History of Sexually Aggressive Behaviour (Sexual Aggression*)__received",
        received."Running Away*" as "Running Away*__received",
        received."Frequency of Running (Running Away*)" as "Frequency of Running (Running Away*)__received",
        received."Consistency of Destination (Running Away*)" as "Consistency of Destination (Running Away*)__received",
        received."Safety of Destination (Running Away*)" as "Safety of Destination (Running Away*)__received",
        received."Involvement in Illegal Activities (Running Away*)" as "Involvement in Illegal Activities (Running Away*)__received",
        received."Likelihood of Return on Own (Running Away*)" as "Likelihood of Return on Own (Running Away*)__received",
        received."Involvement with Others (Running Away*)" as "Involvement with Others (Running Away*)__received",
        received."Realistic Expectations (Running Away*)" as "Realistic Expectations (Running Away*)__received",
        received."Planning (Running Away*)" as "Planning (Running Away*)__received",
        received."Offending/Criminal Behaviour*" as "Offending/Criminal Behaviour*__received",
        received."History (Offending/Criminal Behaviour*)" as "History (Offending/Criminal Behaviour*)__received",
        received."Seriousness (Offending/Criminal Behaviour*)" as "Seriousness (Offending/Criminal Behaviour*)__received",
        received."Planning (Offending/Criminal Behaviour*)" as "Planning (Offending/Criminal Behaviour*)__received",
        received."Community Safety (Offending/Criminal Behaviour*)" as "Community Safety (Offending/Criminal Behaviour*)__received",
        received."Peer Influences (Offending/Criminal Behaviour*)" as "Peer Influences (Offending/Criminal Behaviour*)__received",
        received."Parental Criminal Behaviour (Offending/Criminal Behaviour*)" as "Parental Criminal Behaviour (Offending/Criminal Behaviour*)__received",
        received."Environmental Influences (Offending/Criminal Behaviour*)" as "Environmental Influences (Offending/Criminal Behaviour*)__received",
        received."Legal Compliance (Offending/Criminal Behaviour*)" as "Legal Compliance (Offending/Criminal Behaviour*)__received",
        received."Fire Setting*" as "Fire Setting*__received",
        received."History (Fire Setting*)" as "History (Fire Setting*)__received",
        received."Seriousness (Fire Setting*)" as "Seriousness (Fire Setting*)__received",
        received."Planning (Fire Setting*)" as "Planning (Fire Setting*)__received",
        received."Use of Accelerants (Fire Setting*)" as "Use of Accelerants (Fire Setting*)__received",
        received."Intention to Harm (Fire Setting*)" as "Intention to Harm (Fire Setting*)__received",
        received."Community Safety (Fire Setting*)" as "Community Safety (Fire Setting*)__received",
        received."Response to Accusation (Fire Setting*)" as "Response to Accusation (Fire Setting*)__received",
        received."Remorse (Fire Setting*)" as "Remorse (Fire Setting*)__received",
        received."Likelihood of Future Fire Setting (Fire Setting*)" as "Likelihood of Future Fire Setting (Fire Setting*)__received",
        received."Intentional Misbehaviour" as "Intentional Misbehaviour__received",
        received."Bullying" as "Bullying__received",
        received."Victimisation/Exploitation*" as "Victimisation/Exploitation*__received",
        received."Duration of Exploitation (Victimisation/Exploitation*)" as "Duration of Exploitation (Victimisation/Exploitation*)__received",
        received."Age of Onset – Exploitation (Victimisation/Exploitation*)" as "Age of Onset – Exploitation (Victimisation/Exploitation*)__received",
        received."Perception of Dangerousness (Victimisation/Exploitation*)" as "Perception of Dangerousness (Victimisation/Exploitation*)__received",
        received."Knowledge of Exploitation (Victimisation/Exploitation*)" as "Knowledge of Exploitation (Victimisation/Exploitation*)__received",
        received."Trauma Bond (Victimisation/Exploitation*)" as "Trauma Bond (Victimisation/Exploitation*)__received",
        received."Exploitation of Others (Victimisation/Exploitation*)" as "Exploitation of Others (Victimisation/Exploitation*)__received",
        received."Reproductive Health (Victimisation/Exploitation*)" as "Reproductive Health (Victimisation/Exploitation*)__received",
        received."Arrests for Loitering/Solicitation (Victimisation/Exploitation*)" as "Arrests for Loitering/Solicitation (Victimisation/Exploitation*)__received",
        received."Exploitation History (Victimisation/Exploitation*)" as "Exploitation History (Victimisation/Exploitation*)__received",
        received."Gang Involvement" as "Gang Involvement__received",
        received."Language" as "Language__received",
        received."Traditions & Rituals" as "Traditions & Rituals__received",
        received."Cultural Stress" as "Cultural Stress__received",
        received."Cultural Differences within the Family" as "Cultural Differences within the Family__received",
        {{ code_problem('received."Sexual Abuse*"', 'sexual_abuse_codes.kind', required=true) }}
            as "Sexual Abuse*__problem",
        received."Emotional Closeness to Perpetrator (Sexual Abuse*)" as "Emotional Closeness to Perpetrator (Sexual Abuse*)__received",
        received."Frequency of Abuse (Sexual Abuse*)" as "Frequency of Abuse (Sexual Abuse*)__received",
        received."Duration (Sexual Abuse*)" as "Duration (Sexual Abuse*)__received",
        received."Force (Sexual Abuse*)" as "Force (Sexual Abuse*)__received",
        received."Reaction to Disclosure (Sexual Abuse*)" as "Reaction to Disclosure (Sexual Abuse*)__received",
        {{ code_problem('received."Physical Abuse"', 'physical_abuse_codes.kind', required=true) }}
            as "Physical Abuse__problem",
        {{ code_problem('received."Neglect"', 'neglect_codes.kind', required=true) }} as "Neglect__problem",
        {{ code_problem('received."Emotional Abuse"', 'emotional_abuse_codes.kind', required=true) }}
            as "Emotional Abuse__problem",
        {{ code_problem('received."Medical Trauma"', 'medical_trauma_codes.kind', required=true) }}
            as "Medical Trauma__problem",
        {{ code_problem(
            'received."Natural or Manmade Disaster"',
            'natural_or_manmade_disaster_codes.kind',
            required=true
        ) }} as "Natural or Manmade Disaster__problem",
        {{ code_problem(
            'received."Witness to Family Violence"',
            'witness_to_family_violence_codes.kind',
            required=true
        ) }} as "Witness to Family Violence__problem",
        {{ code_problem(
            'received."Witness to Community/School Violence"',
            'witness_to_community_school_violence_codes.kind',
            required=true
        ) }} as "Witness to Community/School Violence__problem",
        {{ code_problem(
            'received."Witness/Victim of Criminal Activity"',
            'witness_victim_of_criminal_activity_codes.kind',
            required=true
        ) }} as "Witness/Victim of Criminal Activity__problem",
        {{ code_problem(
            'received."War/Terrorism Affected"',
            'war_terrorism_affected_codes.kind',
            required=true
        ) }} as "War/Terrorism Affected__problem",
        {{ code_problem(
            'received."Disruption in Caregiving/Attachment"',
            'disruption_in_caregiving_attachment_codes.kind',
            required=true
        ) }} as "Disruption in Caregiving/Attachment__problem",
        received."Intrusions/Re-experiencing" as "Intrusions/Re-experiencing__received",
        received."Emotional and/or Physical Dysregulation" as "Emotional and/or Physical Dysregulation__received",
        received."Traumatic Grief" as "Traumatic Grief__received",
        received."Hyperarousal" as "Hyperarousal__received",
        received."Avoidance" as "Avoidance__received",
        received."Numbing" as "Numbing__received",
        received."Dissociation" as "Dissociation__received",
        received."Time Before Treatment" as "Time Before Treatment__received",
        received."Supervision (Caregiver needs)" as "Supervision (Caregiver needs)__received",
        received."Involvement with Care (Caregiver needs)" as "Involvement with Care (Caregiver needs)__received",
        received."Knowledge (Caregiver needs)" as "Knowledge (Caregiver needs)__received",
        received."Organisation (Caregiver needs)" as "Organisation (Caregiver needs)__received",
        received."Social Resources (Caregiver needs)" as "Social Resources (Caregiver needs)__received",
        received."Residential Stability (Caregiver needs)" as "Residential Stability (Caregiver needs)__received",
        received."Medical/Physical (Caregiver needs)" as "Medical/Physical (Caregiver needs)__received",
        received."Mental Health (Caregiver needs)" as "Mental Health (Caregiver needs)__received",
        received."Substance Use (Caregiver needs)" as "Substance Use (Caregiver needs)__received",
        received."Developmental (Caregiver needs)" as "Developmental (Caregiver needs)__received",
        received."Safety (Caregiver needs)" as "Safety (Caregiver needs)__received",
        received."Family Stress (Caregiver needs)" as "Family Stress (Caregiver needs)__received",
        received."Post-traumatic Reactions (Caregiver needs)" as "Post-traumatic Reactions (Caregiver needs)__received",
        received."Marital/Partner Violence in Home (Caregiver needs)" as "Marital/Partner Violence in Home (Caregiver needs)__received",
        received."Family Relationship to the System (Caregiver needs)" as "Family Relationship to the System (Caregiver needs)__received",
        received."Legal Involvement (Caregiver needs)" as "Legal Involvement (Caregiver needs)__received",
        received."Interpersonal Problems" as "Interpersonal Problems__received",
        received."Independent Living Skills" as "Independent Living Skills__received",
        received."Young Carer/Parenting Roles*" as "Young Carer/Parenting Roles*__received",
        received."Knowledge of Needs (Young Carer/Parenting Roles*)" as "Knowledge of Needs (Young Carer/Parenting Roles*)__received",
        received."Supervision (Young Carer/Parenting Roles*)" as "Supervision (Young Carer/Parenting Roles*)__received",
        received."Involvement with Care (Young Carer/Parenting Roles*)" as "Involvement with Care (Young Carer/Parenting Roles*)__received",
        received."Organisation (Young Carer/Parenting Roles*)" as "Organisation (Young Carer/Parenting Roles*)__received",
        received."Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)" as "Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)__received",
        received."Job Functioning*" as "Job Functioning*__received",
        received."Career Aspirations (Job Functioning*)" as "Career Aspirations (Job Functioning*)__received",
        received."Aspirational Congruence (Job Functioning*)" as "Aspirational Congruence (Job Functioning*)__received",
        received."Job Market Expectations (Job Functioning*)" as "Job Market Expectations (Job Functioning*)__received",
        received."Work Ethic (Job Functioning*)" as "Work Ethic (Job Functioning*)__received",
        received."Work History (Job Functioning*)" as "Work History (Job Functioning*)__received",
        received."Time Since Last Job (Job Functioning*)" as "Time Since Last Job (Job Functioning*)__received",
        received."Job Turnover (Job Functioning*)" as "Job Turnover (Job Functioning*)__received",
        received."Job Attendance (Job Functioning*)" as "Job Attendance (Job Functioning*)__received",
        received."Job Performance (Job Functioning*)" as "Job Performance (Job Functioning*)__received",
        received."Job Relations (Job Functioning*)" as "Job Relations (Job Functioning*)__received",
        received."Job Enjoyment (Job Functioning*)" as "Job Enjoyment (Job Functioning*)__received",
        received."Customer Orientation (Job Functioning*)" as "Customer Orientation (Job Functioning*)__received",
        received."Routine (Job Functioning*)" as "Routine (Job Functioning*)__received",
        received."Skills Relevant to Aspirations (Job Functioning*)" as "Skills Relevant to Aspirations (Job Functioning*)__received",
        received."Digital Literacy (Job Functioning*)" as "Digital Literacy (Job Functioning*)__received",
        received."Financial Literacy (Job Functioning*)" as "Financial Literacy (Job Functioning*)__received",
        received."CV/Cover Letter (Job Functioning*)" as "CV/Cover Letter (Job Functioning*)__received",
        received."Interview Clothes (Job Functioning*)" as "Interview Clothes (Job Functioning*)__received",
        received."Self-Care" as "Self-Care__received",
        received."Medication Adherence" as "Medication Adherence__received",
        received."Intimate Relationships" as "Intimate Relationships__received",
        received."Transportation" as "Transportation__received"
    from received
    left join codes as assessment_type_codes
        on
            assessment_type_codes.list_name = 'assessment_type'
            and received._year = assessment_type_codes._year
            and received._month = assessment_type_codes._month
            and received."Assessment Type" = assessment_type_codes.raw_value
    left join codes as caregiver_s_assessed_codes
        on
            caregiver_s_assessed_codes.list_name = 'yes_no'
            and received._year = caregiver_s_assessed_codes._year
            and received._month = caregiver_s_assessed_codes._month
            and received."Caregiver(s) Assessed?" = caregiver_s_assessed_codes.raw_value
    left join codes as vocational_codes
        on
            vocational_codes.list_name = 'score_0_3_na'
            and received._year = vocational_codes._year
            and received._month = vocational_codes._month
            and received."Vocational" = vocational_codes.raw_value
    left join codes as developmental_intellectual_codes
        on
            developmental_intellectual_codes.list_name = 'score_0_3_na'
            and received._year = developmental_intellectual_codes._year
            and received._month = developmental_intellectual_codes._month
            and received."Developmental/Intellectual*" = developmental_intellectual_codes.raw_value
    left join codes as cognitive_developmental_intellectual_codes
        on
            cognitive_developmental_intellectual_codes.list_name = 'score_0_3_na'
            and received._year = cognitive_developmental_intellectual_codes._year
            and received._month = cognitive_developmental_intellectual_codes._month
            and received."Cognitive (Developmental/Intellectual*)" = cognitive_developmental_intellectual_codes.raw_value
    left join codes as developmental_developmental_0746_codes
        on
            developmental_developmental_0746_codes.list_name = 'score_0_3_na'
            and received._year = developmental_developmental_0746_codes._year
            and received._month = developmental_developmental_0746_codes._month
            and received."Developmental (Developmental/Intellectual*)" = developmental_developmental_0746_codes.raw_value
    left join codes as communication_developmental_9d74_codes
        on
            communication_developmental_9d74_codes.list_name = 'score_0_3_na'
            and received._year = communication_developmental_9d74_codes._year
            and received._month = communication_developmental_9d74_codes._month
            and received."Communication (Developmental/Intellectual*)" = communication_developmental_9d74_codes.raw_value
    left join codes as self_care_daily_living_skills_7d23_codes
        on
            self_care_daily_living_skills_7d23_codes.list_name = 'score_0_3_na'
            and received._year = self_care_daily_living_skills_7d23_codes._year
            and received._month = self_care_daily_living_skills_7d23_codes._month
            and received."Self-care/Daily Living Skills (Developmental/Intellectual*)" = self_care_daily_living_skills_7d23_codes.raw_value
    left join codes as job_functioning_codes
        on
            job_functioning_codes.list_name = 'score_0_3_na'
            and received._year = job_functioning_codes._year
            and received._month = job_functioning_codes._month
            and received."Job Functioning" = job_functioning_codes.raw_value
    left join codes as impulsivity_hyperactivity_codes
        on
            impulsivity_hyperactivity_codes.list_name = 'score_0_3_na'
            and received._year = impulsivity_hyperactivity_codes._year
            and received._month = impulsivity_hyperactivity_codes._month
            and received."Impulsivity/Hyperactivity" = impulsivity_hyperactivity_codes.raw_value
    left join codes as substance_use_codes
        on
            substance_use_codes.list_name = 'score_0_3_na'
            and received._year = substance_use_codes._year
            and received._month = substance_use_codes._month
            and received."Substance Use*" = substance_use_codes.raw_value
    left join codes as sexual_abuse_codes
        on
            sexual_abuse_codes.list_name = 'yes_no'
            and received._year = sexual_abuse_codes._year
            and received._month = sexual_abuse_codes._month
            and received."Sexual Abuse*" = sexual_abuse_codes.raw_value
    left join codes as physical_abuse_codes
        on
            physical_abuse_codes.list_name = 'yes_no'
            and received._year = physical_abuse_codes._year
            and received._month = physical_abuse_codes._month
            and received."Physical Abuse" = physical_abuse_codes.raw_value
    left join codes as neglect_codes
        on
            neglect_codes.list_name = 'yes_no'
            and received._year = neglect_codes._year
            and received._month = neglect_codes._month
            and received."Neglect" = neglect_codes.raw_value
    left join codes as emotional_abuse_codes
        on
            emotional_abuse_codes.list_name = 'yes_no'
            and received._year = emotional_abuse_codes._year
            and received._month = emotional_abuse_codes._month
            and received."Emotional Abuse" = emotional_abuse_codes.raw_value
    left join codes as medical_trauma_codes
        on
            medical_trauma_codes.list_name = 'yes_no'
            and received._year = medical_trauma_codes._year
            and received._month = medical_trauma_codes._month
            and received."Medical Trauma" = medical_trauma_codes.raw_value
    left join codes as natural_or_manmade_disaster_codes
        on
            natural_or_manmade_disaster_codes.list_name = 'yes_no'
            and received._year = natural_or_manmade_disaster_codes._year
            and received._month = natural_or_manmade_disaster_codes._month
            and received."Natural or Manmade Disaster" = natural_or_manmade_disaster_codes.raw_value
    left join codes as witness_to_family_violence_codes
        on
            witness_to_family_violence_codes.list_name = 'yes_no'
            and received._year = witness_to_family_violence_codes._year
            and received._month = witness_to_family_violence_codes._month
            and received."Witness to Family Violence" = witness_to_family_violence_codes.raw_value
    left join codes as witness_to_community_school_violence_codes
        on
            witness_to_community_school_violence_codes.list_name = 'yes_no'
            and received._year = witness_to_community_school_violence_codes._year
            and received._month = witness_to_community_school_violence_codes._month
            and received."Witness to Community/School Violence" = witness_to_community_school_violence_codes.raw_value
    left join codes as witness_victim_of_criminal_activity_codes
        on
            witness_victim_of_criminal_activity_codes.list_name = 'yes_no'
            and received._year = witness_victim_of_criminal_activity_codes._year
            and received._month = witness_victim_of_criminal_activity_codes._month
            and received."Witness/Victim of Criminal Activity" = witness_victim_of_criminal_activity_codes.raw_value
    left join codes as war_terrorism_affected_codes
        on
            war_terrorism_affected_codes.list_name = 'yes_no'
            and received._year = war_terrorism_affected_codes._year
            and received._month = war_terrorism_affected_codes._month
            and received."War/Terrorism Affected" = war_terrorism_affected_codes.raw_value
    left join codes as disruption_in_caregiving_attachment_codes
        on
            disruption_in_caregiving_attachment_codes.list_name = 'yes_no'
            and received._year = disruption_in_caregiving_attachment_codes._year
            and received._month = disruption_in_caregiving_attachment_codes._month
            and received."Disruption in Caregiving/Attachment" = disruption_in_caregiving_attachment_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _month,
        _line,
        "Assessment Date",
        "Youth Unique ID",
        "Youth Last Name",
        "Youth First Name",
        "DOB",
        "Age at Time of Assessment",
        "Assessment Type",
        "Agency/Region",
        "Caregiver(s) Assessed?",
        "Caregiver(s) Name(s)",
        {{ within_bounds('"Family Strengths"', min=0, max=3) }} as "Family Strengths",
        {{ within_bounds('"Interpersonal"', min=0, max=3) }} as "Interpersonal",
        {{ within_bounds('"Optimism"', min=0, max=3) }} as "Optimism",
        {{ within_bounds('"Educational Setting"', min=0, max=3) }} as "Educational Setting",
        "Vocational",
        {{ within_bounds('"Talents & Interests"', min=0, max=3) }} as "Talents & Interests",
        {{ within_bounds('"Community Life"', min=0, max=3) }} as "Community Life",
        {{ within_bounds('"Relationship Permanence"', min=0, max=3) }} as "Relationship Permanence",
        {{ within_bounds('"Resiliency"', min=0, max=3) }} as "Resiliency",
        {{ within_bounds('"Resourcefulness"', min=0, max=3) }} as "Resourcefulness",
        {{ within_bounds('"Cultural Identity"', min=0, max=3) }} as "Cultural Identity",
        {{ within_bounds('"Natural Supports"', min=0, max=3) }} as "Natural Supports",
        {{ within_bounds('"Family Functioning"', min=0, max=3) }} as "Family Functioning",
        {{ within_bounds('"Living Situation"', min=0, max=3) }} as "Living Situation",
        {{ within_bounds('"Social Functioning"', min=0, max=3) }} as "Social Functioning",
        {{ within_bounds('"Recreational"', min=0, max=3) }} as "Recreational",
        "Developmental/Intellectual*",
        "Cognitive (Developmental/Intellectual*)",
        "Developmental (Developmental/Intellectual*)",
        "Communication (Developmental/Intellectual*)",
        "Self-care/Daily Living Skills (Developmental/Intellectual*)",
        "Job Functioning",
        {{ within_bounds('"Legal"', min=0, max=3) }} as "Legal",
        {{ within_bounds('"Medical/Physical"', min=0, max=3) }} as "Medical/Physical",
        {{ within_bounds('"Sexual Development"', min=0, max=3) }} as "Sexual Development",
        {{ within_bounds('"Sleep"', min=0, max=3) }} as "Sleep",
        {{ within_bounds('"School Attendance"', min=0, max=3) }} as "School Attendance",
        {{ within_bounds('"School Behaviour"', min=0, max=3) }} as "School Behaviour",
        {{ within_bounds('"School Achievement"', min=0, max=3) }} as "School Achievement",
        {{ within_bounds('"Decision-Making"', min=0, max=3) }} as "Decision-Making",
        {{ within_bounds('"Psychosis (Thought Disorder)"', min=0, max=3) }} as "Psychosis (Thought Disorder)",
        "Impulsivity/Hyperactivity",
        {{ within_bounds('"Attention/Concentration"', min=0, max=3) }} as "Attention/Concentration",
        {{ within_bounds('"Depression"', min=0, max=3) }} as "Depression",
        {{ within_bounds('"Anxiety"', min=0, max=3) }} as "Anxiety",
        {{ within_bounds('"Oppositional"', min=0, max=3) }} as "Oppositional",
        {{ within_bounds('"Conduct (Antisocial Behaviour)"', min=0, max=3) }} as "Conduct (Antisocial Behaviour)",
        {{ within_bounds('"Adjustment to Trauma"', min=0, max=3) }} as "Adjustment to Trauma",
        {{ within_bounds('"Anger Control"', min=0, max=3) }} as "Anger Control",
        "Substance Use*",
        {{ within_bounds('"Severity of Use (Substance Use*)"', min=0, max=3) }}
            as "Severity of Use (Substance Use*)",
        {{ within_bounds('"Duration of Use (Substance Use*)"', min=0, max=3) }}
            as "Duration of Use (Substance Use*)",
        {{ within_bounds('"Stage of Recovery (Substance Use*)"', min=0, max=3) }}
            as "Stage of Recovery (Substance Use*)",
        {{ within_bounds('"Peer Influences (Substance Use*)"', min=0, max=3) }}
            as "Peer Influences (Substance Use*)",
        {{ within_bounds('"Environmental Influences (Substance Use*)"', min=0, max=3) }}
            as "Environmental Influences (Substance Use*)",
        {{ within_bounds('"Recovery Support in Community (Substance Use*)"', min=0, max=3) }}
            as "Recovery Support in Community (Substance Use*)",
        {{ within_bounds('"Acute Intoxication (Substance Use*)"', min=0, max=3) }}
            as "Acute Intoxication (Substance Use*)",
        {{ within_bounds('"Withdrawal History (Substance Use*)"', min=0, max=3) }}
            as "Withdrawal History (Substance Use*)",
        {{ within_bounds('"Awareness of Relapse Triggers (Substance Use*)"', min=0, max=3) }}
            as "Awareness of Relapse Triggers (Substance Use*)",
        {{ within_bounds('"Withdrawal Risks (Substance Use*)"', min=0, max=3) }}
            as "Withdrawal Risks (Substance Use*)",
        {{ within_bounds('"Eating Disturbance"', min=0, max=3) }} as "Eating Disturbance",
        {{ within_bounds('"Attachment Difficulties"', min=0, max=3) }} as "Attachment Difficulties",
        {{ within_bounds('"Behavioural Regression"', min=0, max=3) }} as "Behavioural Regression",
        {{ within_bounds('"Psycho-somatic Symptoms (Somatisation)"', min=0, max=3) }}
            as "Psycho-somatic Symptoms (Somatisation)",
        {{ within_bounds('"Suicide Risk"', min=0, max=3) }} as "Suicide Risk",
        {{ within_bounds('"Non-Suicidal Self-Harm/Self-Injury"', min=0, max=3) }}
            as "Non-Suicidal Self-Harm/Self-Injury",
        {{ within_bounds('"Other Self-Harm"', min=0, max=3) }} as "Other Self-Harm",
        {{ within_bounds('"Danger to Others*"', min=0, max=3) }} as "Danger to Others*",
        {{ within_bounds('"CH History of Violence (Need) (Danger to Others*)"', min=0, max=3) }}
            as "CH History of Violence (Need) (Danger to Others*)",
        {{ within_bounds('"CH Frustration Management (Need) (Danger to Others*)"', min=0, max=3) }}
            as "CH Frustration Management (Need) (Danger to Others*)",
        {{ within_bounds('"CH Bullying (Need) (Danger to Others*)"', min=0, max=3) }}
            as "CH Bullying (Need) (Danger to Others*)",
        {{ within_bounds('"Hostility (Need) (Danger to Others*)"', min=0, max=3) }}
            as "Hostility (Need) (Danger to Others*)",
        {{ within_bounds('"CH Paranoid Thinking (Need) (Danger to Others*)"', min=0, max=3) }}
            as "CH Paranoid Thinking (Need) (Danger to Others*)",
        {{ within_bounds('"CH Secondary Gains from Anger (Need) (Danger to Others*)"', min=0, max=3) }}
            as "CH Secondary Gains from Anger (Need) (Danger to Others*)",
        {{ within_bounds('"CH Violent Thinking (Need) (Danger to Others*)"', min=0, max=3) }}
            as "CH Violent Thinking (Need) (Danger to Others*)",
        {{ within_bounds('"CH Awareness of Violence Potential (Strength)"', min=0, max=3) }}
            as "CH Awareness of Violence Potential (Strength)",
        {{ within_bounds('"CH Response to Consequences (Strength)"', min=0, max=3) }}
            as "CH Response to Consequences (Strength)",
        {{ within_bounds('"CH Commitment to Self-Control (Strength)"', min=0, max=3) }}
            as "CH Commitment to Self-Control (Strength)",
        {{ within_bounds('"CH Treatment Involvement (Strength)"', min=0, max=3) }}
            as "CH Treatment Involvement (Strength)",
        {{ within_bounds('"Sexual Aggression*"', min=0, max=3) }} as "Sexual Aggression*",
        {{ within_bounds('"Relationship (Sexual Aggression*)"', min=0, max=3) }}
            as "Relationship (Sexual Aggression*)",
        {{ within_bounds('"Physical Force/Threat (Sexual Aggression*)"', min=0, max=3) }}
            as "Physical Force/Threat (Sexual Aggression*)",
        {{ within_bounds('"Planning (Sexual Aggression*)"', min=0, max=3) }} as "Planning (Sexual Aggression*)",
        {{ within_bounds('"Age Differential (Sexual Aggression*)"', min=0, max=3) }}
            as "Age Differential (Sexual Aggression*)",
        {{ within_bounds('"Type of Sex Act (Sexual Aggression*)"', min=0, max=3) }}
            as "Type of Sex Act (Sexual Aggression*)",
        {{ within_bounds('"Response to Accusation (Sexual Aggression*)"', min=0, max=3) }}
            as "Response to Accusation (Sexual Aggression*)",
        {{ within_bounds('"Temporal Consistency (Sexual Aggression*)"', min=0, max=3) }}
            as "Temporal Consistency (Sexual Aggression*)",
        {{ within_bounds('"History of Sexually Aggressive Behaviour (Sexual Aggression*)"', min=0, max=3) }}
            as "History of Sexually Aggressive Behaviour (Sexual Aggression*)",
        {{ within_bounds('"Running Away*"', min=0, max=3) }} as "Running Away*",
        {{ within_bounds('"Frequency of Running (Running Away*)"', min=0, max=3) }}
            as "Frequency of Running (Running Away*)",
        {{ within_bounds('"Consistency of Destination (Running Away*)"', min=0, max=3) }}
            as "Consistency of Destination (Running Away*)",
        {{ within_bounds('"Safety of Destination (Running Away*)"', min=0, max=3) }}
            as "Safety of Destination (Running Away*)",
        {{ within_bounds('"Involvement in Illegal Activities (Running Away*)"', min=0, max=3) }}
            as "Involvement in Illegal Activities (Running Away*)",
        {{ within_bounds('"Likelihood of Return on Own (Running Away*)"', min=0, max=3) }}
            as "Likelihood of Return on Own (Running Away*)",
        {{ within_bounds('"Involvement with Others (Running Away*)"', min=0, max=3) }}
            as "Involvement with Others (Running Away*)",
        {{ within_bounds('"Realistic Expectations (Running Away*)"', min=0, max=3) }}
            as "Realistic Expectations (Running Away*)",
        {{ within_bounds('"Planning (Running Away*)"', min=0, max=3) }} as "Planning (Running Away*)",
        {{ within_bounds('"Offending/Criminal Behaviour*"', min=0, max=3) }} as "Offending/Criminal Behaviour*",
        {{ within_bounds('"History (Offending/Criminal Behaviour*)"', min=0, max=3) }}
            as "History (Offending/Criminal Behaviour*)",
        {{ within_bounds('"Seriousness (Offending/Criminal Behaviour*)"', min=0, max=3) }}
            as "Seriousness (Offending/Criminal Behaviour*)",
        {{ within_bounds('"Planning (Offending/Criminal Behaviour*)"', min=0, max=3) }}
            as "Planning (Offending/Criminal Behaviour*)",
        {{ within_bounds('"Community Safety (Offending/Criminal Behaviour*)"', min=0, max=3) }}
            as "Community Safety (Offending/Criminal Behaviour*)",
        {{ within_bounds('"Peer Influences (Offending/Criminal Behaviour*)"', min=0, max=3) }}
            as "Peer Influences (Offending/Criminal Behaviour*)",
        {{ within_bounds('"Parental Criminal Behaviour (Offending/Criminal Behaviour*)"', min=0, max=3) }}
            as "Parental Criminal Behaviour (Offending/Criminal Behaviour*)",
        {{ within_bounds('"Environmental Influences (Offending/Criminal Behaviour*)"', min=0, max=3) }}
            as "Environmental Influences (Offending/Criminal Behaviour*)",
        {{ within_bounds('"Legal Compliance (Offending/Criminal Behaviour*)"', min=0, max=3) }}
            as "Legal Compliance (Offending/Criminal Behaviour*)",
        {{ within_bounds('"Fire Setting*"', min=0, max=3) }} as "Fire Setting*",
        {{ within_bounds('"History (Fire Setting*)"', min=0, max=3) }} as "History (Fire Setting*)",
        {{ within_bounds('"Seriousness (Fire Setting*)"', min=0, max=3) }} as "Seriousness (Fire Setting*)",
        {{ within_bounds('"Planning (Fire Setting*)"', min=0, max=3) }} as "Planning (Fire Setting*)",
        {{ within_bounds('"Use of Accelerants (Fire Setting*)"', min=0, max=3) }}
            as "Use of Accelerants (Fire Setting*)",
        {{ within_bounds('"Intention to Harm (Fire Setting*)"', min=0, max=3) }}
            as "Intention to Harm (Fire Setting*)",
        {{ within_bounds('"Community Safety (Fire Setting*)"', min=0, max=3) }}
            as "Community Safety (Fire Setting*)",
        {{ within_bounds('"Response to Accusation (Fire Setting*)"', min=0, max=3) }}
            as "Response to Accusation (Fire Setting*)",
        {{ within_bounds('"Remorse (Fire Setting*)"', min=0, max=3) }} as "Remorse (Fire Setting*)",
        {{ within_bounds('"Likelihood of Future Fire Setting (Fire Setting*)"', min=0, max=3) }}
            as "Likelihood of Future Fire Setting (Fire Setting*)",
        {{ within_bounds('"Intentional Misbehaviour"', min=0, max=3) }} as "Intentional Misbehaviour",
        {{ within_bounds('"Bullying"', min=0, max=3) }} as "Bullying",
        {{ within_bounds('"Victimisation/Exploitation*"', min=0, max=3) }} as "Victimisation/Exploitation*",
        {{ within_bounds('"Duration of Exploitation (Victimisation/Exploitation*)"', min=0, max=3) }}
            as "Duration of Exploitation (Victimisation/Exploitation*)",
        {{ within_bounds('"Age of Onset – Exploitation (Victimisation/Exploitation*)"', min=0, max=3) }}
            as "Age of Onset – Exploitation (Victimisation/Exploitation*)",
        {{ within_bounds('"Perception of Dangerousness (Victimisation/Exploitation*)"', min=0, max=3) }}
            as "Perception of Dangerousness (Victimisation/Exploitation*)",
        {{ within_bounds('"Knowledge of Exploitation (Victimisation/Exploitation*)"', min=0, max=3) }}
            as "Knowledge of Exploitation (Victimisation/Exploitation*)",
        {{ within_bounds('"Trauma Bond (Victimisation/Exploitation*)"', min=0, max=3) }}
            as "Trauma Bond (Victimisation/Exploitation*)",
        {{ within_bounds('"Exploitation of Others (Victimisation/Exploitation*)"', min=0, max=3) }}
            as "Exploitation of Others (Victimisation/Exploitation*)",
        {{ within_bounds('"Reproductive Health (Victimisation/Exploitation*)"', min=0, max=3) }}
            as "Reproductive Health (Victimisation/Exploitation*)",
        {{ within_bounds(
            '"Arrests for Loitering/Solicitation (Victimisation/Exploitation*)"',
            min=0,
            max=3
        ) }} as "Arrests for Loitering/Solicitation (Victimisation/Exploitation*)",
        {{ within_bounds('"Exploitation History (Victimisation/Exploitation*)"', min=0, max=3) }}
            as "Exploitation History (Victimisation/Exploitation*)",
        {{ within_bounds('"Gang Involvement"', min=0, max=3) }} as "Gang Involvement",
        {{ within_bounds('"Language"', min=0, max=3) }} as "Language",
        {{ within_bounds('"Traditions & Rituals"', min=0, max=3) }} as "Traditions & Rituals",
        {{ within_bounds('"Cultural Stress"', min=0, max=3) }} as "Cultural Stress",
        {{ within_bounds('"Cultural Differences within the Family"', min=0, max=3) }}
            as "Cultural Differences within the Family",
        "Sexual Abuse*",
        {{ within_bounds('"Emotional Closeness to Perpetrator (Sexual Abuse*)"', min=0, max=3) }}
            as "Emotional Closeness to Perpetrator (Sexual Abuse*)",
        {{ within_bounds('"Frequency of Abuse (Sexual Abuse*)"', min=0, max=3) }}
            as "Frequency of Abuse (Sexual Abuse*)",
        {{ within_bounds('"Duration (Sexual Abuse*)"', min=0, max=3) }} as "Duration (Sexual Abuse*)",
        {{ within_bounds('"Force (Sexual Abuse*)"', min=0, max=3) }} as "Force (Sexual Abuse*)",
        {{ within_bounds('"Reaction to Disclosure (Sexual Abuse*)"', min=0, max=3) }}
            as "Reaction to Disclosure (Sexual Abuse*)",
        "Physical Abuse",
        "Neglect",
        "Emotional Abuse",
        "Medical Trauma",
        "Natural or Manmade Disaster",
        "Witness to Family Violence",
        "Witness to Community/School Violence",
        "Witness/Victim of Criminal Activity",
        "War/Terrorism Affected",
        "Disruption in Caregiving/Attachment",
        {{ within_bounds('"Intrusions/Re-experiencing"', min=0, max=3) }} as "Intrusions/Re-experiencing",
        {{ within_bounds('"Emotional and/or Physical Dysregulation"', min=0, max=3) }}
            as "Emotional and/or Physical Dysregulation",
        {{ within_bounds('"Traumatic Grief"', min=0, max=3) }} as "Traumatic Grief",
        {{ within_bounds('"Hyperarousal"', min=0, max=3) }} as "Hyperarousal",
        {{ within_bounds('"Avoidance"', min=0, max=3) }} as "Avoidance",
        {{ within_bounds('"Numbing"', min=0, max=3) }} as "Numbing",
        {{ within_bounds('"Dissociation"', min=0, max=3) }} as "Dissociation",
        {{ within_bounds('"Time Before Treatment"', min=0, max=3) }} as "Time Before Treatment",
        {{ within_bounds('"Supervision (Caregiver needs)"', min=0, max=3) }} as "Supervision (Caregiver needs)",
        {{ within_bounds('"Involvement with Care (Caregiver needs)"', min=0, max=3) }}
            as "Involvement with Care (Caregiver needs)",
        {{ within_bounds('"Knowledge (Caregiver needs)"', min=0, max=3) }} as "Knowledge (Caregiver needs)",
        {{ within_bounds('"Organisation (Caregiver needs)"', min=0, max=3) }} as "Organisation (Caregiver needs)",
        {{ within_bounds('"Social Resources (Caregiver needs)"', min=0, max=3) }}
            as "Social Resources (Caregiver needs)",
        {{ within_bounds('"Residential Stability (Caregiver needs)"', min=0, max=3) }}
            as "Residential Stability (Caregiver needs)",
        {{ within_bounds('"Medical/Physical (Caregiver needs)"', min=0, max=3) }}
            as "Medical/Physical (Caregiver needs)",
        {{ within_bounds('"Mental Health (Caregiver needs)"', min=0, max=3) }}
            as "Mental Health (Caregiver needs)",
        {{ within_bounds('"Substance Use (Caregiver needs)"', min=0, max=3) }}
            as "Substance Use (Caregiver needs)",
        {{ within_bounds('"Developmental (Caregiver needs)"', min=0, max=3) }}
            as "Developmental (Caregiver needs)",
        {{ within_bounds('"Safety (Caregiver needs)"', min=0, max=3) }} as "Safety (Caregiver needs)",
        {{ within_bounds('"Family Stress (Caregiver needs)"', min=0, max=3) }}
            as "Family Stress (Caregiver needs)",
        {{ within_bounds('"Post-traumatic Reactions (Caregiver needs)"', min=0, max=3) }}
            as "Post-traumatic Reactions (Caregiver needs)",
        {{ within_bounds('"Marital/Partner Violence in Home (Caregiver needs)"', min=0, max=3) }}
            as "Marital/Partner Violence in Home (Caregiver needs)",
        {{ within_bounds('"Family Relationship to the System (Caregiver needs)"', min=0, max=3) }}
            as "Family Relationship to the System (Caregiver needs)",
        {{ within_bounds('"Legal Involvement (Caregiver needs)"', min=0, max=3) }}
            as "Legal Involvement (Caregiver needs)",
        {{ within_bounds('"Interpersonal Problems"', min=0, max=3) }} as "Interpersonal Problems",
        {{ within_bounds('"Independent Living Skills"', min=0, max=3) }} as "Independent Living Skills",
        {{ within_bounds('"Young Carer/Parenting Roles*"', min=0, max=3) }} as "Young Carer/Parenting Roles*",
        {{ within_bounds('"Knowledge of Needs (Young Carer/Parenting Roles*)"', min=0, max=3) }}
            as "Knowledge of Needs (Young Carer/Parenting Roles*)",
        {{ within_bounds('"Supervision (Young Carer/Parenting Roles*)"', min=0, max=3) }}
            as "Supervision (Young Carer/Parenting Roles*)",
        {{ within_bounds('"Involvement with Care (Young Carer/Parenting Roles*)"', min=0, max=3) }}
            as "Involvement with Care (Young Carer/Parenting Roles*)",
        {{ within_bounds('"Organisation (Young Carer/Parenting Roles*)"', min=0, max=3) }}
            as "Organisation (Young Carer/Parenting Roles*)",
        {{ within_bounds(
            '"Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)"',
            min=0,
            max=3
        ) }} as "Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)",
        {{ within_bounds('"Job Functioning*"', min=0, max=3) }} as "Job Functioning*",
        {{ within_bounds('"Career Aspirations (Job Functioning*)"', min=0, max=3) }}
            as "Career Aspirations (Job Functioning*)",
        {{ within_bounds('"Aspirational Congruence (Job Functioning*)"', min=0, max=3) }}
            as "Aspirational Congruence (Job Functioning*)",
        {{ within_bounds('"Job Market Expectations (Job Functioning*)"', min=0, max=3) }}
            as "Job Market Expectations (Job Functioning*)",
        {{ within_bounds('"Work Ethic (Job Functioning*)"', min=0, max=3) }} as "Work Ethic (Job Functioning*)",
        {{ within_bounds('"Work History (Job Functioning*)"', min=0, max=3) }}
            as "Work History (Job Functioning*)",
        {{ within_bounds('"Time Since Last Job (Job Functioning*)"', min=0, max=3) }}
            as "Time Since Last Job (Job Functioning*)",
        {{ within_bounds('"Job Turnover (Job Functioning*)"', min=0, max=3) }}
            as "Job Turnover (Job Functioning*)",
        {{ within_bounds('"Job Attendance (Job Functioning*)"', min=0, max=3) }}
            as "Job Attendance (Job Functioning*)",
        {{ within_bounds('"Job Performance (Job Functioning*)"', min=0, max=3) }}
            as "Job Performance (Job Functioning*)",
        {{ within_bounds('"Job Relations (Job Functioning*)"', min=0, max=3) }}
            as "Job Relations (Job Functioning*)",
        {{ within_bounds('"Job Enjoyment (Job Functioning*)"', min=0, max=3) }}
            as "Job Enjoyment (Job Functioning*)",
        {{ within_bounds('"Customer Orientation (Job Functioning*)"', min=0, max=3) }}
            as "Customer Orientation (Job Functioning*)",
        {{ within_bounds('"Routine (Job Functioning*)"', min=0, max=3) }} as "Routine (Job Functioning*)",
        {{ within_bounds('"Skills Relevant to Aspirations (Job Functioning*)"', min=0, max=3) }}
            as "Skills Relevant to Aspirations (Job Functioning*)",
        {{ within_bounds('"Digital Literacy (Job Functioning*)"', min=0, max=3) }}
            as "Digital Literacy (Job Functioning*)",
        {{ within_bounds('"Financial Literacy (Job Functioning*)"', min=0, max=3) }}
            as "Financial Literacy (Job Functioning*)",
        {{ within_bounds('"CV/Cover Letter (Job Functioning*)"', min=0, max=3) }}
            as "CV/Cover Letter (Job Functioning*)",
        {{ within_bounds('"Interview Clothes (Job Functioning*)"', min=0, max=3) }}
            as "Interview Clothes (Job Functioning*)",
        {{ within_bounds('"Self-Care"', min=0, max=3) }} as "Self-Care",
        {{ within_bounds('"Medication Adherence"', min=0, max=3) }} as "Medication Adherence",
        {{ within_bounds('"Intimate Relationships"', min=0, max=3) }} as "Intimate Relationships",
        {{ within_bounds('"Transportation"', min=0, max=3) }} as "Transportation",
        {{ cell_problem('"Assessment Date__received"', '"Assessment Date"', required=true) }}
            as "Assessment Date__problem",
        {{ cell_problem('"Youth Unique ID__received"', '"Youth Unique ID"', required=true) }}
            as "Youth Unique ID__problem",
        {{ cell_problem('"Youth Last Name__received"', '"Youth Last Name"', required=true) }}
            as "Youth Last Name__problem",
        {{ cell_problem('"Youth First Name__received"', '"Youth First Name"', required=true) }}
            as "Youth First Name__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        {{ cell_problem(
            '"Age at Time of Assessment__received"',
            '"Age at Time of Assessment"',
            required=true
        ) }} as "Age at Time of Assessment__problem",
        "Assessment Type__problem",
        {{ cell_problem('"Agency/Region__received"', '"Agency/Region"', required=true) }}
            as "Agency/Region__problem",
        "Caregiver(s) Assessed?__problem",
        {{ cell_problem('"Caregiver(s) Name(s)__received"', '"Caregiver(s) Name(s)"', required=true) }}
            as "Caregiver(s) Name(s)__problem",
        {{ cell_problem(
            '"Family Strengths__received"',
            '"Family Strengths"',
            required=true,
            min=0,
            max=3
        ) }} as "Family Strengths__problem",
        {{ cell_problem('"Interpersonal__received"', '"Interpersonal"', required=true, min=0, max=3) }}
            as "Interpersonal__problem",
        {{ cell_problem('"Optimism__received"', '"Optimism"', required=true, min=0, max=3) }}
            as "Optimism__problem",
        {{ cell_problem(
            '"Educational Setting__received"',
            '"Educational Setting"',
            required=true,
            min=0,
            max=3
        ) }} as "Educational Setting__problem",
        "Vocational__problem",
        {{ cell_problem(
            '"Talents & Interests__received"',
            '"Talents & Interests"',
            required=true,
            min=0,
            max=3
        ) }} as "Talents & Interests__problem",
        {{ cell_problem('"Community Life__received"', '"Community Life"', required=true, min=0, max=3) }}
            as "Community Life__problem",
        {{ cell_problem(
            '"Relationship Permanence__received"',
            '"Relationship Permanence"',
            required=true,
            min=0,
            max=3
        ) }} as "Relationship Permanence__problem",
        {{ cell_problem('"Resiliency__received"', '"Resiliency"', required=true, min=0, max=3) }}
            as "Resiliency__problem",
        {{ cell_problem('"Resourcefulness__received"', '"Resourcefulness"', required=true, min=0, max=3) }}
            as "Resourcefulness__problem",
        {{ cell_problem(
            '"Cultural Identity__received"',
            '"Cultural Identity"',
            required=true,
            min=0,
            max=3
        ) }} as "Cultural Identity__problem",
        {{ cell_problem(
            '"Natural Supports__received"',
            '"Natural Supports"',
            required=true,
            min=0,
            max=3
        ) }} as "Natural Supports__problem",
        {{ cell_problem(
            '"Family Functioning__received"',
            '"Family Functioning"',
            required=true,
            min=0,
            max=3
        ) }} as "Family Functioning__problem",
        {{ cell_problem(
            '"Living Situation__received"',
            '"Living Situation"',
            required=true,
            min=0,
            max=3
        ) }} as "Living Situation__problem",
        {{ cell_problem(
            '"Social Functioning__received"',
            '"Social Functioning"',
            required=true,
            min=0,
            max=3
        ) }} as "Social Functioning__problem",
        {{ cell_problem('"Recreational__received"', '"Recreational"', required=true, min=0, max=3) }}
            as "Recreational__problem",
        "Developmental/Intellectual*__problem",
        "Cognitive (Developmental/Intellectual*)__problem",
        "Developmental (Developmental/Intellectual*)__problem",
        "Communication (Developmental/Intellectual*)__problem",
        "Self-care/Daily Living Skills (Developmental/Intellectual*)__problem",
        "Job Functioning__problem",
        {{ cell_problem('"Legal__received"', '"Legal"', required=true, min=0, max=3) }} as "Legal__problem",
        {{ cell_problem(
            '"Medical/Physical__received"',
            '"Medical/Physical"',
            required=true,
            min=0,
            max=3
        ) }} as "Medical/Physical__problem",
        {{ cell_problem(
            '"Sexual Development__received"',
            '"Sexual Development"',
            required=true,
            min=0,
            max=3
        ) }} as "Sexual Development__problem",
        {{ cell_problem('"Sleep__received"', '"Sleep"', required=true, min=0, max=3) }} as "Sleep__problem",
        {{ cell_problem(
            '"School Attendance__received"',
            '"School Attendance"',
            required=true,
            min=0,
            max=3
        ) }} as "School Attendance__problem",
        {{ cell_problem(
            '"School Behaviour__received"',
            '"School Behaviour"',
            required=true,
            min=0,
            max=3
        ) }} as "School Behaviour__problem",
        {{ cell_problem(
            '"School Achievement__received"',
            '"School Achievement"',
            required=true,
            min=0,
            max=3
        ) }} as "School Achievement__problem",
        {{ cell_problem('"Decision-Making__received"', '"Decision-Making"', required=true, min=0, max=3) }}
            as "Decision-Making__problem",
        {{ cell_problem(
            '"Psychosis (Thought Disorder)__received"',
            '"Psychosis (Thought Disorder)"',
            required=true,
            min=0,
            max=3
        ) }} as "Psychosis (Thought Disorder)__problem",
        "Impulsivity/Hyperactivity__problem",
        {{ cell_problem(
            '"Attention/Concentration__received"',
            '"Attention/Concentration"',
            required=true,
            min=0,
            max=3
        ) }} as "Attention/Concentration__problem",
        {{ cell_problem('"Depression__received"', '"Depression"', required=true, min=0, max=3) }}
            as "Depression__problem",
        {{ cell_problem('"Anxiety__received"', '"Anxiety"', required=true, min=0, max=3) }} as "Anxiety__problem",
        {{ cell_problem('"Oppositional__received"', '"Oppositional"', required=true, min=0, max=3) }}
            as "Oppositional__problem",
        {{ cell_problem(
            '"Conduct (Antisocial Behaviour)__received"',
            '"Conduct (Antisocial Behaviour)"',
            required=true,
            min=0,
            max=3
        ) }} as "Conduct (Antisocial Behaviour)__problem",
        {{ cell_problem(
            '"Adjustment to Trauma__received"',
            '"Adjustment to Trauma"',
            required=true,
            min=0,
            max=3
        ) }} as "Adjustment to Trauma__problem",
        {{ cell_problem('"Anger Control__received"', '"Anger Control"', required=true, min=0, max=3) }}
            as "Anger Control__problem",
        "Substance Use*__problem",
        {{ cell_problem(
            '"Severity of Use (Substance Use*)__received"',
            '"Severity of Use (Substance Use*)"',
            min=0,
            max=3
        ) }} as "Severity of Use (Substance Use*)__problem",
        {{ cell_problem(
            '"Duration of Use (Substance Use*)__received"',
            '"Duration of Use (Substance Use*)"',
            min=0,
            max=3
        ) }} as "Duration of Use (Substance Use*)__problem",
        {{ cell_problem(
            '"Stage of Recovery (Substance Use*)__received"',
            '"Stage of Recovery (Substance Use*)"',
            min=0,
            max=3
        ) }} as "Stage of Recovery (Substance Use*)__problem",
        {{ cell_problem(
            '"Peer Influences (Substance Use*)__received"',
            '"Peer Influences (Substance Use*)"',
            min=0,
            max=3
        ) }} as "Peer Influences (Substance Use*)__problem",
        {{ cell_problem(
            '"Environmental Influences (Substance Use*)__received"',
            '"Environmental Influences (Substance Use*)"',
            min=0,
            max=3
        ) }} as "Environmental Influences (Substance Use*)__problem",
        {{ cell_problem(
            '"Recovery Support in Community (Substance Use*)__received"',
            '"Recovery Support in Community (Substance Use*)"',
            min=0,
            max=3
        ) }} as "Recovery Support in Community (Substance Use*)__problem",
        {{ cell_problem(
            '"Acute Intoxication (Substance Use*)__received"',
            '"Acute Intoxication (Substance Use*)"',
            min=0,
            max=3
        ) }} as "Acute Intoxication (Substance Use*)__problem",
        {{ cell_problem(
            '"Withdrawal History (Substance Use*)__received"',
            '"Withdrawal History (Substance Use*)"',
            min=0,
            max=3
        ) }} as "Withdrawal History (Substance Use*)__problem",
        {{ cell_problem(
            '"Awareness of Relapse Triggers (Substance Use*)__received"',
            '"Awareness of Relapse Triggers (Substance Use*)"',
            min=0,
            max=3
        ) }} as "Awareness of Relapse Triggers (Substance Use*)__problem",
        {{ cell_problem(
            '"Withdrawal Risks (Substance Use*)__received"',
            '"Withdrawal Risks (Substance Use*)"',
            min=0,
            max=3
        ) }} as "Withdrawal Risks (Substance Use*)__problem",
        {{ cell_problem(
            '"Eating Disturbance__received"',
            '"Eating Disturbance"',
            required=true,
            min=0,
            max=3
        ) }} as "Eating Disturbance__problem",
        {{ cell_problem(
            '"Attachment Difficulties__received"',
            '"Attachment Difficulties"',
            required=true,
            min=0,
            max=3
        ) }} as "Attachment Difficulties__problem",
        {{ cell_problem(
            '"Behavioural Regression__received"',
            '"Behavioural Regression"',
            required=true,
            min=0,
            max=3
        ) }} as "Behavioural Regression__problem",
        {{ cell_problem(
            '"Psycho-somatic Symptoms (Somatisation)__received"',
            '"Psycho-somatic Symptoms (Somatisation)"',
            required=true,
            min=0,
            max=3
        ) }} as "Psycho-somatic Symptoms (Somatisation)__problem",
        {{ cell_problem('"Suicide Risk__received"', '"Suicide Risk"', required=true, min=0, max=3) }}
            as "Suicide Risk__problem",
        {{ cell_problem(
            '"Non-Suicidal Self-Harm/Self-Injury__received"',
            '"Non-Suicidal Self-Harm/Self-Injury"',
            required=true,
            min=0,
            max=3
        ) }} as "Non-Suicidal Self-Harm/Self-Injury__problem",
        {{ cell_problem('"Other Self-Harm__received"', '"Other Self-Harm"', required=true, min=0, max=3) }}
            as "Other Self-Harm__problem",
        {{ cell_problem(
            '"Danger to Others*__received"',
            '"Danger to Others*"',
            required=true,
            min=0,
            max=3
        ) }} as "Danger to Others*__problem",
        {{ cell_problem(
            '"CH History of Violence (Need) (Danger to Others*)__received"',
            '"CH History of Violence (Need) (Danger to Others*)"',
            min=0,
            max=3
        ) }} as "CH History of Violence (Need) (Danger to Others*)__problem",
        {{ cell_problem(
            '"CH Frustration Management (Need) (Danger to Others*)__received"',
            '"CH Frustration Management (Need) (Danger to Others*)"',
            min=0,
            max=3
        ) }} as "CH Frustration Management (Need) (Danger to Others*)__problem",
        {{ cell_problem(
            '"CH Bullying (Need) (Danger to Others*)__received"',
            '"CH Bullying (Need) (Danger to Others*)"',
            min=0,
            max=3
        ) }} as "CH Bullying (Need) (Danger to Others*)__problem",
        {{ cell_problem(
            '"Hostility (Need) (Danger to Others*)__received"',
            '"Hostility (Need) (Danger to Others*)"',
            min=0,
            max=3
        ) }} as "Hostility (Need) (Danger to Others*)__problem",
        {{ cell_problem(
            '"CH Paranoid Thinking (Need) (Danger to Others*)__received"',
            '"CH Paranoid Thinking (Need) (Danger to Others*)"',
            min=0,
            max=3
        ) }} as "CH Paranoid Thinking (Need) (Danger to Others*)__problem",
        {{ cell_problem(
            '"CH Secondary Gains from Anger (Need) (Danger to Others*)__received"',
            '"CH Secondary Gains from Anger (Need) (Danger to Others*)"',
            min=0,
            max=3
        ) }} as "CH Secondary Gains from Anger (Need) (Danger to Others*)__problem",
        {{ cell_problem(
            '"CH Violent Thinking (Need) (Danger to Others*)__received"',
            '"CH Violent Thinking (Need) (Danger to Others*)"',
            min=0,
            max=3
        ) }} as "CH Violent Thinking (Need) (Danger to Others*)__problem",
        {{ cell_problem(
            '"CH Awareness of Violence Potential (Strength)__received"',
            '"CH Awareness of Violence Potential (Strength)"',
            min=0,
            max=3
        ) }} as "CH Awareness of Violence Potential (Strength)__problem",
        {{ cell_problem(
            '"CH Response to Consequences (Strength)__received"',
            '"CH Response to Consequences (Strength)"',
            min=0,
            max=3
        ) }} as "CH Response to Consequences (Strength)__problem",
        {{ cell_problem(
            '"CH Commitment to Self-Control (Strength)__received"',
            '"CH Commitment to Self-Control (Strength)"',
            min=0,
            max=3
        ) }} as "CH Commitment to Self-Control (Strength)__problem",
        {{ cell_problem(
            '"CH Treatment Involvement (Strength)__received"',
            '"CH Treatment Involvement (Strength)"',
            min=0,
            max=3
        ) }} as "CH Treatment Involvement (Strength)__problem",
        {{ cell_problem(
            '"Sexual Aggression*__received"',
            '"Sexual Aggression*"',
            required=true,
            min=0,
            max=3
        ) }} as "Sexual Aggression*__problem",
        {{ cell_problem(
            '"Relationship (Sexual Aggression*)__received"',
            '"Relationship (Sexual Aggression*)"',
            min=0,
            max=3
        ) }} as "Relationship (Sexual Aggression*)__problem",
        {{ cell_problem(
            '"Physical Force/Threat (Sexual Aggression*)__received"',
            '"Physical Force/Threat (Sexual Aggression*)"',
            min=0,
            max=3
        ) }} as "Physical Force/Threat (Sexual Aggression*)__problem",
        {{ cell_problem(
            '"Planning (Sexual Aggression*)__received"',
            '"Planning (Sexual Aggression*)"',
            min=0,
            max=3
        ) }} as "Planning (Sexual Aggression*)__problem",
        {{ cell_problem(
            '"Age Differential (Sexual Aggression*)__received"',
            '"Age Differential (Sexual Aggression*)"',
            min=0,
            max=3
        ) }} as "Age Differential (Sexual Aggression*)__problem",
        {{ cell_problem(
            '"Type of Sex Act (Sexual Aggression*)__received"',
            '"Type of Sex Act (Sexual Aggression*)"',
            min=0,
            max=3
        ) }} as "Type of Sex Act (Sexual Aggression*)__problem",
        {{ cell_problem(
            '"Response to Accusation (Sexual Aggression*)__received"',
            '"Response to Accusation (Sexual Aggression*)"',
            min=0,
            max=3
        ) }} as "Response to Accusation (Sexual Aggression*)__problem",
        {{ cell_problem(
            '"Temporal Consistency (Sexual Aggression*)__received"',
            '"Temporal Consistency (Sexual Aggression*)"',
            min=0,
            max=3
        ) }} as "Temporal Consistency (Sexual Aggression*)__problem",
        {{ cell_problem(
            '"History of Sexually Aggressive Behaviour (Sexual Aggression*)__received"',
            '"History of Sexually Aggressive Behaviour (Sexual Aggression*)"',
            min=0,
            max=3
        ) }} as "History of Sexually Aggressive Behaviour (Sexual Aggression*)__problem",
        {{ cell_problem('"Running Away*__received"', '"Running Away*"', required=true, min=0, max=3) }}
            as "Running Away*__problem",
        {{ cell_problem(
            '"Frequency of Running (Running Away*)__received"',
            '"Frequency of Running (Running Away*)"',
            min=0,
            max=3
        ) }} as "Frequency of Running (Running Away*)__problem",
        {{ cell_problem(
            '"Consistency of Destination (Running Away*)__received"',
            '"Consistency of Destination (Running Away*)"',
            min=0,
            max=3
        ) }} as "Consistency of Destination (Running Away*)__problem",
        {{ cell_problem(
            '"Safety of Destination (Running Away*)__received"',
            '"Safety of Destination (Running Away*)"',
            min=0,
            max=3
        ) }} as "Safety of Destination (Running Away*)__problem",
        {{ cell_problem(
            '"Involvement in Illegal Activities (Running Away*)__received"',
            '"Involvement in Illegal Activities (Running Away*)"',
            min=0,
            max=3
        ) }} as "Involvement in Illegal Activities (Running Away*)__problem",
        {{ cell_problem(
            '"Likelihood of Return on Own (Running Away*)__received"',
            '"Likelihood of Return on Own (Running Away*)"',
            min=0,
            max=3
        ) }} as "Likelihood of Return on Own (Running Away*)__problem",
        {{ cell_problem(
            '"Involvement with Others (Running Away*)__received"',
            '"Involvement with Others (Running Away*)"',
            min=0,
            max=3
        ) }} as "Involvement with Others (Running Away*)__problem",
        {{ cell_problem(
            '"Realistic Expectations (Running Away*)__received"',
            '"Realistic Expectations (Running Away*)"',
            min=0,
            max=3
        ) }} as "Realistic Expectations (Running Away*)__problem",
        {{ cell_problem(
            '"Planning (Running Away*)__received"',
            '"Planning (Running Away*)"',
            min=0,
            max=3
        ) }} as "Planning (Running Away*)__problem",
        {{ cell_problem(
            '"Offending/Criminal Behaviour*__received"',
            '"Offending/Criminal Behaviour*"',
            required=true,
            min=0,
            max=3
        ) }} as "Offending/Criminal Behaviour*__problem",
        {{ cell_problem(
            '"History (Offending/Criminal Behaviour*)__received"',
            '"History (Offending/Criminal Behaviour*)"',
            min=0,
            max=3
        ) }} as "History (Offending/Criminal Behaviour*)__problem",
        {{ cell_problem(
            '"Seriousness (Offending/Criminal Behaviour*)__received"',
            '"Seriousness (Offending/Criminal Behaviour*)"',
            min=0,
            max=3
        ) }} as "Seriousness (Offending/Criminal Behaviour*)__problem",
        {{ cell_problem(
            '"Planning (Offending/Criminal Behaviour*)__received"',
            '"Planning (Offending/Criminal Behaviour*)"',
            min=0,
            max=3
        ) }} as "Planning (Offending/Criminal Behaviour*)__problem",
        {{ cell_problem(
            '"Community Safety (Offending/Criminal Behaviour*)__received"',
            '"Community Safety (Offending/Criminal Behaviour*)"',
            min=0,
            max=3
        ) }} as "Community Safety (Offending/Criminal Behaviour*)__problem",
        {{ cell_problem(
            '"Peer Influences (Offending/Criminal Behaviour*)__received"',
            '"Peer Influences (Offending/Criminal Behaviour*)"',
            min=0,
            max=3
        ) }} as "Peer Influences (Offending/Criminal Behaviour*)__problem",
        {{ cell_problem(
            '"Parental Criminal Behaviour (Offending/Criminal Behaviour*)__received"',
            '"Parental Criminal Behaviour (Offending/Criminal Behaviour*)"',
            min=0,
            max=3
        ) }} as "Parental Criminal Behaviour (Offending/Criminal Behaviour*)__problem",
        {{ cell_problem(
            '"Environmental Influences (Offending/Criminal Behaviour*)__received"',
            '"Environmental Influences (Offending/Criminal Behaviour*)"',
            min=0,
            max=3
        ) }} as "Environmental Influences (Offending/Criminal Behaviour*)__problem",
        {{ cell_problem(
            '"Legal Compliance (Offending/Criminal Behaviour*)__received"',
            '"Legal Compliance (Offending/Criminal Behaviour*)"',
            min=0,
            max=3
        ) }} as "Legal Compliance (Offending/Criminal Behaviour*)__problem",
        {{ cell_problem('"Fire Setting*__received"', '"Fire Setting*"', required=true, min=0, max=3) }}
            as "Fire Setting*__problem",
        {{ cell_problem('"History (Fire Setting*)__received"', '"History (Fire Setting*)"', min=0, max=3) }}
            as "History (Fire Setting*)__problem",
        {{ cell_problem(
            '"Seriousness (Fire Setting*)__received"',
            '"Seriousness (Fire Setting*)"',
            min=0,
            max=3
        ) }} as "Seriousness (Fire Setting*)__problem",
        {{ cell_problem(
            '"Planning (Fire Setting*)__received"',
            '"Planning (Fire Setting*)"',
            min=0,
            max=3
        ) }} as "Planning (Fire Setting*)__problem",
        {{ cell_problem(
            '"Use of Accelerants (Fire Setting*)__received"',
            '"Use of Accelerants (Fire Setting*)"',
            min=0,
            max=3
        ) }} as "Use of Accelerants (Fire Setting*)__problem",
        {{ cell_problem(
            '"Intention to Harm (Fire Setting*)__received"',
            '"Intention to Harm (Fire Setting*)"',
            min=0,
            max=3
        ) }} as "Intention to Harm (Fire Setting*)__problem",
        {{ cell_problem(
            '"Community Safety (Fire Setting*)__received"',
            '"Community Safety (Fire Setting*)"',
            min=0,
            max=3
        ) }} as "Community Safety (Fire Setting*)__problem",
        {{ cell_problem(
            '"Response to Accusation (Fire Setting*)__received"',
            '"Response to Accusation (Fire Setting*)"',
            min=0,
            max=3
        ) }} as "Response to Accusation (Fire Setting*)__problem",
        {{ cell_problem('"Remorse (Fire Setting*)__received"', '"Remorse (Fire Setting*)"', min=0, max=3) }}
            as "Remorse (Fire Setting*)__problem",
        {{ cell_problem(
            '"Likelihood of Future Fire Setting (Fire Setting*)__received"',
            '"Likelihood of Future Fire Setting (Fire Setting*)"',
            min=0,
            max=3
        ) }} as "Likelihood of Future Fire Setting (Fire Setting*)__problem",
        {{ cell_problem(
            '"Intentional Misbehaviour__received"',
            '"Intentional Misbehaviour"',
            required=true,
            min=0,
            max=3
        ) }} as "Intentional Misbehaviour__problem",
        {{ cell_problem('"Bullying__received"', '"Bullying"', required=true, min=0, max=3) }}
            as "Bullying__problem",
        {{ cell_problem(
            '"Victimisation/Exploitation*__received"',
            '"Victimisation/Exploitation*"',
            required=true,
            min=0,
            max=3
        ) }} as "Victimisation/Exploitation*__problem",
        {{ cell_problem(
            '"Duration of Exploitation (Victimisation/Exploitation*)__received"',
            '"Duration of Exploitation (Victimisation/Exploitation*)"',
            min=0,
            max=3
        ) }} as "Duration of Exploitation (Victimisation/Exploitation*)__problem",
        {{ cell_problem(
            '"Age of Onset – Exploitation (Victimisation/Exploitation*)__received"',
            '"Age of Onset – Exploitation (Victimisation/Exploitation*)"',
            min=0,
            max=3
        ) }} as "Age of Onset – Exploitation (Victimisation/Exploitation*)__problem",
        {{ cell_problem(
            '"Perception of Dangerousness (Victimisation/Exploitation*)__received"',
            '"Perception of Dangerousness (Victimisation/Exploitation*)"',
            min=0,
            max=3
        ) }} as "Perception of Dangerousness (Victimisation/Exploitation*)__problem",
        {{ cell_problem(
            '"Knowledge of Exploitation (Victimisation/Exploitation*)__received"',
            '"Knowledge of Exploitation (Victimisation/Exploitation*)"',
            min=0,
            max=3
        ) }} as "Knowledge of Exploitation (Victimisation/Exploitation*)__problem",
        {{ cell_problem(
            '"Trauma Bond (Victimisation/Exploitation*)__received"',
            '"Trauma Bond (Victimisation/Exploitation*)"',
            min=0,
            max=3
        ) }} as "Trauma Bond (Victimisation/Exploitation*)__problem",
        {{ cell_problem(
            '"Exploitation of Others (Victimisation/Exploitation*)__received"',
            '"Exploitation of Others (Victimisation/Exploitation*)"',
            min=0,
            max=3
        ) }} as "Exploitation of Others (Victimisation/Exploitation*)__problem",
        {{ cell_problem(
            '"Reproductive Health (Victimisation/Exploitation*)__received"',
            '"Reproductive Health (Victimisation/Exploitation*)"',
            min=0,
            max=3
        ) }} as "Reproductive Health (Victimisation/Exploitation*)__problem",
        {{ cell_problem(
            '"Arrests for Loitering/Solicitation (Victimisation/Exploitation*)__received"',
            '"Arrests for Loitering/Solicitation (Victimisation/Exploitation*)"',
            min=0,
            max=3
        ) }} as "Arrests for Loitering/Solicitation (Victimisation/Exploitation*)__problem",
        {{ cell_problem(
            '"Exploitation History (Victimisation/Exploitation*)__received"',
            '"Exploitation History (Victimisation/Exploitation*)"',
            min=0,
            max=3
        ) }} as "Exploitation History (Victimisation/Exploitation*)__problem",
        {{ cell_problem(
            '"Gang Involvement__received"',
            '"Gang Involvement"',
            required=true,
            min=0,
            max=3
        ) }} as "Gang Involvement__problem",
        {{ cell_problem('"Language__received"', '"Language"', required=true, min=0, max=3) }}
            as "Language__problem",
        {{ cell_problem(
            '"Traditions & Rituals__received"',
            '"Traditions & Rituals"',
            required=true,
            min=0,
            max=3
        ) }} as "Traditions & Rituals__problem",
        {{ cell_problem('"Cultural Stress__received"', '"Cultural Stress"', required=true, min=0, max=3) }}
            as "Cultural Stress__problem",
        {{ cell_problem(
            '"Cultural Differences within the Family__received"',
            '"Cultural Differences within the Family"',
            required=true,
            min=0,
            max=3
        ) }} as "Cultural Differences within the Family__problem",
        "Sexual Abuse*__problem",
        {{ cell_problem(
            '"Emotional Closeness to Perpetrator (Sexual Abuse*)__received"',
            '"Emotional Closeness to Perpetrator (Sexual Abuse*)"',
            min=0,
            max=3
        ) }} as "Emotional Closeness to Perpetrator (Sexual Abuse*)__problem",
        {{ cell_problem(
            '"Frequency of Abuse (Sexual Abuse*)__received"',
            '"Frequency of Abuse (Sexual Abuse*)"',
            min=0,
            max=3
        ) }} as "Frequency of Abuse (Sexual Abuse*)__problem",
        {{ cell_problem(
            '"Duration (Sexual Abuse*)__received"',
            '"Duration (Sexual Abuse*)"',
            min=0,
            max=3
        ) }} as "Duration (Sexual Abuse*)__problem",
        {{ cell_problem('"Force (Sexual Abuse*)__received"', '"Force (Sexual Abuse*)"', min=0, max=3) }}
            as "Force (Sexual Abuse*)__problem",
        {{ cell_problem(
            '"Reaction to Disclosure (Sexual Abuse*)__received"',
            '"Reaction to Disclosure (Sexual Abuse*)"',
            min=0,
            max=3
        ) }} as "Reaction to Disclosure (Sexual Abuse*)__problem",
        "Physical Abuse__problem",
        "Neglect__problem",
        "Emotional Abuse__problem",
        "Medical Trauma__problem",
        "Natural or Manmade Disaster__problem",
        "Witness to Family Violence__problem",
        "Witness to Community/School Violence__problem",
        "Witness/Victim of Criminal Activity__problem",
        "War/Terrorism Affected__problem",
        "Disruption in Caregiving/Attachment__problem",
        {{ cell_problem(
            '"Intrusions/Re-experiencing__received"',
            '"Intrusions/Re-experiencing"',
            required=true,
            min=0,
            max=3
        ) }} as "Intrusions/Re-experiencing__problem",
        {{ cell_problem(
            '"Emotional and/or Physical Dysregulation__received"',
            '"Emotional and/or Physical Dysregulation"',
            required=true,
            min=0,
            max=3
        ) }} as "Emotional and/or Physical Dysregulation__problem",
        {{ cell_problem('"Traumatic Grief__received"', '"Traumatic Grief"', required=true, min=0, max=3) }}
            as "Traumatic Grief__problem",
        {{ cell_problem('"Hyperarousal__received"', '"Hyperarousal"', required=true, min=0, max=3) }}
            as "Hyperarousal__problem",
        {{ cell_problem('"Avoidance__received"', '"Avoidance"', required=true, min=0, max=3) }}
            as "Avoidance__problem",
        {{ cell_problem('"Numbing__received"', '"Numbing"', required=true, min=0, max=3) }} as "Numbing__problem",
        {{ cell_problem('"Dissociation__received"', '"Dissociation"', required=true, min=0, max=3) }}
            as "Dissociation__problem",
        {{ cell_problem(
            '"Time Before Treatment__received"',
            '"Time Before Treatment"',
            required=true,
            min=0,
            max=3
        ) }} as "Time Before Treatment__problem",
        {{ cell_problem(
            '"Supervision (Caregiver needs)__received"',
            '"Supervision (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Supervision (Caregiver needs)__problem",
        {{ cell_problem(
            '"Involvement with Care (Caregiver needs)__received"',
            '"Involvement with Care (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Involvement with Care (Caregiver needs)__problem",
        {{ cell_problem(
            '"Knowledge (Caregiver needs)__received"',
            '"Knowledge (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Knowledge (Caregiver needs)__problem",
        {{ cell_problem(
            '"Organisation (Caregiver needs)__received"',
            '"Organisation (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Organisation (Caregiver needs)__problem",
        {{ cell_problem(
            '"Social Resources (Caregiver needs)__received"',
            '"Social Resources (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Social Resources (Caregiver needs)__problem",
        {{ cell_problem(
            '"Residential Stability (Caregiver needs)__received"',
            '"Residential Stability (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Residential Stability (Caregiver needs)__problem",
        {{ cell_problem(
            '"Medical/Physical (Caregiver needs)__received"',
            '"Medical/Physical (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Medical/Physical (Caregiver needs)__problem",
        {{ cell_problem(
            '"Mental Health (Caregiver needs)__received"',
            '"Mental Health (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Mental Health (Caregiver needs)__problem",
        {{ cell_problem(
            '"Substance Use (Caregiver needs)__received"',
            '"Substance Use (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Substance Use (Caregiver needs)__problem",
        {{ cell_problem(
            '"Developmental (Caregiver needs)__received"',
            '"Developmental (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Developmental (Caregiver needs)__problem",
        {{ cell_problem(
            '"Safety (Caregiver needs)__received"',
            '"Safety (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Safety (Caregiver needs)__problem",
        {{ cell_problem(
            '"Family Stress (Caregiver needs)__received"',
            '"Family Stress (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Family Stress (Caregiver needs)__problem",
        {{ cell_problem(
            '"Post-traumatic Reactions (Caregiver needs)__received"',
            '"Post-traumatic Reactions (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Post-traumatic Reactions (Caregiver needs)__problem",
        {{ cell_problem(
            '"Marital/Partner Violence in Home (Caregiver needs)__received"',
            '"Marital/Partner Violence in Home (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Marital/Partner Violence in Home (Caregiver needs)__problem",
        {{ cell_problem(
            '"Family Relationship to the System (Caregiver needs)__received"',
            '"Family Relationship to the System (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Family Relationship to the System (Caregiver needs)__problem",
        {{ cell_problem(
            '"Legal Involvement (Caregiver needs)__received"',
            '"Legal Involvement (Caregiver needs)"',
            min=0,
            max=3
        ) }} as "Legal Involvement (Caregiver needs)__problem",
        {{ cell_problem('"Interpersonal Problems__received"', '"Interpersonal Problems"', min=0, max=3) }}
            as "Interpersonal Problems__problem",
        {{ cell_problem(
            '"Independent Living Skills__received"',
            '"Independent Living Skills"',
            min=0,
            max=3
        ) }} as "Independent Living Skills__problem",
        {{ cell_problem(
            '"Young Carer/Parenting Roles*__received"',
            '"Young Carer/Parenting Roles*"',
            min=0,
            max=3
        ) }} as "Young Carer/Parenting Roles*__problem",
        {{ cell_problem(
            '"Knowledge of Needs (Young Carer/Parenting Roles*)__received"',
            '"Knowledge of Needs (Young Carer/Parenting Roles*)"',
            min=0,
            max=3
        ) }} as "Knowledge of Needs (Young Carer/Parenting Roles*)__problem",
        {{ cell_problem(
            '"Supervision (Young Carer/Parenting Roles*)__received"',
            '"Supervision (Young Carer/Parenting Roles*)"',
            min=0,
            max=3
        ) }} as "Supervision (Young Carer/Parenting Roles*)__problem",
        {{ cell_problem(
            '"Involvement with Care (Young Carer/Parenting Roles*)__received"',
            '"Involvement with Care (Young Carer/Parenting Roles*)"',
            min=0,
            max=3
        ) }} as "Involvement with Care (Young Carer/Parenting Roles*)__problem",
        {{ cell_problem(
            '"Organisation (Young Carer/Parenting Roles*)__received"',
            '"Organisation (Young Carer/Parenting Roles*)"',
            min=0,
            max=3
        ) }} as "Organisation (Young Carer/Parenting Roles*)__problem",
        {{ cell_problem(
            '"Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)__received"',
            '"Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)"',
            min=0,
            max=3
        ) }} as "Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)__problem",
        {{ cell_problem('"Job Functioning*__received"', '"Job Functioning*"', min=0, max=3) }}
            as "Job Functioning*__problem",
        {{ cell_problem(
            '"Career Aspirations (Job Functioning*)__received"',
            '"Career Aspirations (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Career Aspirations (Job Functioning*)__problem",
        {{ cell_problem(
            '"Aspirational Congruence (Job Functioning*)__received"',
            '"Aspirational Congruence (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Aspirational Congruence (Job Functioning*)__problem",
        {{ cell_problem(
            '"Job Market Expectations (Job Functioning*)__received"',
            '"Job Market Expectations (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Job Market Expectations (Job Functioning*)__problem",
        {{ cell_problem(
            '"Work Ethic (Job Functioning*)__received"',
            '"Work Ethic (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Work Ethic (Job Functioning*)__problem",
        {{ cell_problem(
            '"Work History (Job Functioning*)__received"',
            '"Work History (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Work History (Job Functioning*)__problem",
        {{ cell_problem(
            '"Time Since Last Job (Job Functioning*)__received"',
            '"Time Since Last Job (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Time Since Last Job (Job Functioning*)__problem",
        {{ cell_problem(
            '"Job Turnover (Job Functioning*)__received"',
            '"Job Turnover (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Job Turnover (Job Functioning*)__problem",
        {{ cell_problem(
            '"Job Attendance (Job Functioning*)__received"',
            '"Job Attendance (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Job Attendance (Job Functioning*)__problem",
        {{ cell_problem(
            '"Job Performance (Job Functioning*)__received"',
            '"Job Performance (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Job Performance (Job Functioning*)__problem",
        {{ cell_problem(
            '"Job Relations (Job Functioning*)__received"',
            '"Job Relations (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Job Relations (Job Functioning*)__problem",
        {{ cell_problem(
            '"Job Enjoyment (Job Functioning*)__received"',
            '"Job Enjoyment (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Job Enjoyment (Job Functioning*)__problem",
        {{ cell_problem(
            '"Customer Orientation (Job Functioning*)__received"',
            '"Customer Orientation (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Customer Orientation (Job Functioning*)__problem",
        {{ cell_problem(
            '"Routine (Job Functioning*)__received"',
            '"Routine (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Routine (Job Functioning*)__problem",
        {{ cell_problem(
            '"Skills Relevant to Aspirations (Job Functioning*)__received"',
            '"Skills Relevant to Aspirations (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Skills Relevant to Aspirations (Job Functioning*)__problem",
        {{ cell_problem(
            '"Digital Literacy (Job Functioning*)__received"',
            '"Digital Literacy (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Digital Literacy (Job Functioning*)__problem",
        {{ cell_problem(
            '"Financial Literacy (Job Functioning*)__received"',
            '"Financial Literacy (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Financial Literacy (Job Functioning*)__problem",
        {{ cell_problem(
            '"CV/Cover Letter (Job Functioning*)__received"',
            '"CV/Cover Letter (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "CV/Cover Letter (Job Functioning*)__problem",
        {{ cell_problem(
            '"Interview Clothes (Job Functioning*)__received"',
            '"Interview Clothes (Job Functioning*)"',
            min=0,
            max=3
        ) }} as "Interview Clothes (Job Functioning*)__problem",
        {{ cell_problem('"Self-Care__received"', '"Self-Care"', min=0, max=3) }} as "Self-Care__problem",
        {{ cell_problem('"Medication Adherence__received"', '"Medication Adherence"', min=0, max=3) }}
            as "Medication Adherence__problem",
        {{ cell_problem('"Intimate Relationships__received"', '"Intimate Relationships"', min=0, max=3) }}
            as "Intimate Relationships__problem",
        {{ cell_problem('"Transportation__received"', '"Transportation"', min=0, max=3) }}
            as "Transportation__problem"
    from typed

)

select * from checked
