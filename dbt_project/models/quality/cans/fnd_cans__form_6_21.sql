-- Made from schemas/returns/cans/form_6_21.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of cans, 6 to 21 years: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_cans__form_6_21') }}
    unpivot (
        _kind for _problem_column in (
            "Assessment Date__problem",
            "Youth Unique ID__problem",
            "Youth Last Name__problem",
            "Youth First Name__problem",
            "DOB__problem",
            "Age at Time of Assessment__problem",
            "Assessment Type__problem",
            "Agency/Region__problem",
            "Caregiver(s) Assessed?__problem",
            "Caregiver(s) Name(s)__problem",
            "Family Strengths__problem",
            "Interpersonal__problem",
            "Optimism__problem",
            "Educational Setting__problem",
            "Vocational__problem",
            "Talents & Interests__problem",
            "Community Life__problem",
            "Relationship Permanence__problem",
            "Resiliency__problem",
            "Resourcefulness__problem",
            "Cultural Identity__problem",
            "Natural Supports__problem",
            "Family Functioning__problem",
            "Living Situation__problem",
            "Social Functioning__problem",
            "Recreational__problem",
            "Developmental/Intellectual*__problem",
            "Cognitive (Developmental/Intellectual*)__problem",
            "Developmental (Developmental/Intellectual*)__problem",
            "Communication (Developmental/Intellectual*)__problem",
            "Self-care/Daily Living Skills (Developmental/Intellectual*)__problem",
            "Job Functioning__problem",
            "Legal__problem",
            "Medical/Physical__problem",
            "Sexual Development__problem",
            "Sleep__problem",
            "School Attendance__problem",
            "School Behaviour__problem",
            "School Achievement__problem",
            "Decision-Making__problem",
            "Psychosis (Thought Disorder)__problem",
            "Impulsivity/Hyperactivity__problem",
            "Attention/Concentration__problem",
            "Depression__problem",
            "Anxiety__problem",
            "Oppositional__problem",
            "Conduct (Antisocial Behaviour)__problem",
            "Adjustment to Trauma__problem",
            "Anger Control__problem",
            "Substance Use*__problem",
            "Severity of Use (Substance Use*)__problem",
            "Duration of Use (Substance Use*)__problem",
            "Stage of Recovery (Substance Use*)__problem",
            "Peer Influences (Substance Use*)__problem",
            "Environmental Influences (Substance Use*)__problem",
            "Recovery Support in Community (Substance Use*)__problem",
            "Acute Intoxication (Substance Use*)__problem",
            "Withdrawal History (Substance Use*)__problem",
            "Awareness of Relapse Triggers (Substance Use*)__problem",
            "Withdrawal Risks (Substance Use*)__problem",
            "Eating Disturbance__problem",
            "Attachment Difficulties__problem",
            "Behavioural Regression__problem",
            "Psycho-somatic Symptoms (Somatisation)__problem",
            "Suicide Risk__problem",
            "Non-Suicidal Self-Harm/Self-Injury__problem",
            "Other Self-Harm__problem",
            "Danger to Others*__problem",
            "CH History of Violence (Need) (Danger to Others*)__problem",
            "CH Frustration Management (Need) (Danger to Others*)__problem",
            "CH Bullying (Need) (Danger to Others*)__problem",
            "Hostility (Need) (Danger to Others*)__problem",
            "CH Paranoid Thinking (Need) (Danger to Others*)__problem",
            "CH Secondary Gains from Anger (Need) (Danger to Others*)__problem",
            "CH Violent Thinking (Need) (Danger to Others*)__problem",
            "CH Awareness of Violence Potential (Strength)__problem",
            "CH Response to Consequences (Strength)__problem",
            "CH Commitment to Self-Control (Strength)__problem",
            "CH Treatment Involvement (Strength)__problem",
            "Sexual Aggression*__problem",
            "Relationship (Sexual Aggression*)__problem",
            "Physical Force/Threat (Sexual Aggression*)__problem",
            "Planning (Sexual Aggression*)__problem",
            "Age Differential (Sexual Aggression*)__problem",
            "Type of Sex Act (Sexual Aggression*)__problem",
            "Response to Accusation (Sexual Aggression*)__problem",
            "Temporal Consistency (Sexual Aggression*)__problem",
            "History of Sexually Aggressive Behaviour (Sexual Aggression*)__problem",
            "Running Away*__problem",
            "Frequency of Running (Running Away*)__problem",
            "Consistency of Destination (Running Away*)__problem",
            "Safety of Destination (Running Away*)__problem",
            "Involvement in Illegal Activities (Running Away*)__problem",
            "Likelihood of Return on Own (Running Away*)__problem",
            "Involvement with Others (Running Away*)__problem",
            "Realistic Expectations (Running Away*)__problem",
            "Planning (Running Away*)__problem",
            "Offending/Criminal Behaviour*__problem",
            "History (Offending/Criminal Behaviour*)__problem",
            "Seriousness (Offending/Criminal Behaviour*)__problem",
            "Planning (Offending/Criminal Behaviour*)__problem",
            "Community Safety (Offending/Criminal Behaviour*)__problem",
            "Peer Influences (Offending/Criminal Behaviour*)__problem",
            "Parental Criminal Behaviour (Offending/Criminal Behaviour*)__problem",
            "Environmental Influences (Offending/Criminal Behaviour*)__problem",
            "Legal Compliance (Offending/Criminal Behaviour*)__problem",
            "Fire Setting*__problem",
            "History (Fire Setting*)__problem",
            "Seriousness (Fire Setting*)__problem",
            "Planning (Fire Setting*)__problem",
            "Use of Accelerants (Fire Setting*)__problem",
            "Intention to Harm (Fire Setting*)__problem",
            "Community Safety (Fire Setting*)__problem",
            "Response to Accusation (Fire Setting*)__problem",
            "Remorse (Fire Setting*)__problem",
            "Likelihood of Future Fire Setting (Fire Setting*)__problem",
            "Intentional Misbehaviour__problem",
            "Bullying__problem",
            "Victimisation/Exploitation*__problem",
            "Duration of Exploitation (Victimisation/Exploitation*)__problem",
            "Age of Onset – Exploitation (Victimisation/Exploitation*)__problem",
            "Perception of Dangerousness (Victimisation/Exploitation*)__problem",
            "Knowledge of Exploitation (Victimisation/Exploitation*)__problem",
            "Trauma Bond (Victimisation/Exploitation*)__problem",
            "Exploitation of Others (Victimisation/Exploitation*)__problem",
            "Reproductive Health (Victimisation/Exploitation*)__problem",
            "Arrests for Loitering/Solicitation (Victimisation/Exploitation*)__problem",
            "Exploitation History (Victimisation/Exploitation*)__problem",
            "Gang Involvement__problem",
            "Language__problem",
            "Traditions & Rituals__problem",
            "Cultural Stress__problem",
            "Cultural Differences within the Family__problem",
            "Sexual Abuse*__problem",
            "Emotional Closeness to Perpetrator (Sexual Abuse*)__problem",
            "Frequency of Abuse (Sexual Abuse*)__problem",
            "Duration (Sexual Abuse*)__problem",
            "Force (Sexual Abuse*)__problem",
            "Reaction to Disclosure (Sexual Abuse*)__problem",
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
            "Intrusions/Re-experiencing__problem",
            "Emotional and/or Physical Dysregulation__problem",
            "Traumatic Grief__problem",
            "Hyperarousal__problem",
            "Avoidance__problem",
            "Numbing__problem",
            "Dissociation__problem",
            "Time Before Treatment__problem",
            "Supervision (Caregiver needs)__problem",
            "Involvement with Care (Caregiver needs)__problem",
            "Knowledge (Caregiver needs)__problem",
            "Organisation (Caregiver needs)__problem",
            "Social Resources (Caregiver needs)__problem",
            "Residential Stability (Caregiver needs)__problem",
            "Medical/Physical (Caregiver needs)__problem",
            "Mental Health (Caregiver needs)__problem",
            "Substance Use (Caregiver needs)__problem",
            "Developmental (Caregiver needs)__problem",
            "Safety (Caregiver needs)__problem",
            "Family Stress (Caregiver needs)__problem",
            "Post-traumatic Reactions (Caregiver needs)__problem",
            "Marital/Partner Violence in Home (Caregiver needs)__problem",
            "Family Relationship to the System (Caregiver needs)__problem",
            "Legal Involvement (Caregiver needs)__problem",
            "Interpersonal Problems__problem",
            "Independent Living Skills__problem",
            "Young Carer/Parenting Roles*__problem",
            "Knowledge of Needs (Young Carer/Parenting Roles*)__problem",
            "Supervision (Young Carer/Parenting Roles*)__problem",
            "Involvement with Care (Young Carer/Parenting Roles*)__problem",
            "Organisation (Young Carer/Parenting Roles*)__problem",
            "Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)__problem",
            "Job Functioning*__problem",
            "Career Aspirations (Job Functioning*)__problem",
            "Aspirational Congruence (Job Functioning*)__problem",
            "Job Market Expectations (Job Functioning*)__problem",
            "Work Ethic (Job Functioning*)__problem",
            "Work History (Job Functioning*)__problem",
            "Time Since Last Job (Job Functioning*)__problem",
            "Job Turnover (Job Functioning*)__problem",
            "Job Attendance (Job Functioning*)__problem",
            "Job Performance (Job Functioning*)__problem",
            "Job Relations (Job Functioning*)__problem",
            "Job Enjoyment (Job Functioning*)__problem",
            "Customer Orientation (Job Functioning*)__problem",
            "Routine (Job Functioning*)__problem",
            "Skills Relevant to Aspirations (Job Functioning*)__problem",
            "Digital Literacy (Job Functioning*)__problem",
            "Financial Literacy (Job Functioning*)__problem",
            "CV/Cover Letter (Job Functioning*)__problem",
            "Interview Clothes (Job Functioning*)__problem",
            "Self-Care__problem",
            "Medication Adherence__problem",
            "Intimate Relationships__problem",
            "Transportation__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'cans__form_6_21') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by,
        _kept_in
    from {{ ref('enr_cans__form_6_21') }}
    where
        _outcome != 'kept'

),

cells as (

    select
        problems._file_id,
        problems._row,
        problems.column_name,
        problems.kind,
        cast(null as {{ dbt.type_string() }}) as removed_by
    from problems
    left join not_kept
        on
            problems._file_id = not_kept._file_id
            and problems._row = not_kept._row
            and not_kept._outcome = 'RowRemoved'
    where not_kept._file_id is null

),

left_out as (

    select
        _file_id,
        _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        _outcome as kind,
        _removed_by as removed_by
    from not_kept
    where
        _outcome = 'RowRemoved'
        or _kept_in = _file_id

),

together as (

    select * from cells
    union all
    select * from left_out

),

explained as (

    select
        together._file_id,
        received._line
        + coalesce(
            cast(nullif(
                case together.column_name
                    when 'Assessment Date' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'Youth Unique ID' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'Youth Last Name' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'Youth First Name' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'DOB' then {{ dbt.split_part('received._lines', "','", 5) }}
                    when 'Age at Time of Assessment' then {{ dbt.split_part('received._lines', "','", 6) }}
                    when 'Assessment Type' then {{ dbt.split_part('received._lines', "','", 7) }}
                    when 'Agency/Region' then {{ dbt.split_part('received._lines', "','", 8) }}
                    when 'Caregiver(s) Assessed?' then {{ dbt.split_part('received._lines', "','", 9) }}
                    when 'Caregiver(s) Name(s)' then {{ dbt.split_part('received._lines', "','", 10) }}
                    when 'Family Strengths' then {{ dbt.split_part('received._lines', "','", 11) }}
                    when 'Interpersonal' then {{ dbt.split_part('received._lines', "','", 12) }}
                    when 'Optimism' then {{ dbt.split_part('received._lines', "','", 13) }}
                    when 'Educational Setting' then {{ dbt.split_part('received._lines', "','", 14) }}
                    when 'Vocational' then {{ dbt.split_part('received._lines', "','", 15) }}
                    when 'Talents & Interests' then {{ dbt.split_part('received._lines', "','", 16) }}
                    when 'Community Life' then {{ dbt.split_part('received._lines', "','", 17) }}
                    when 'Relationship Permanence' then {{ dbt.split_part('received._lines', "','", 18) }}
                    when 'Resiliency' then {{ dbt.split_part('received._lines', "','", 19) }}
                    when 'Resourcefulness' then {{ dbt.split_part('received._lines', "','", 20) }}
                    when 'Cultural Identity' then {{ dbt.split_part('received._lines', "','", 21) }}
                    when 'Natural Supports' then {{ dbt.split_part('received._lines', "','", 22) }}
                    when 'Family Functioning' then {{ dbt.split_part('received._lines', "','", 23) }}
                    when 'Living Situation' then {{ dbt.split_part('received._lines', "','", 24) }}
                    when 'Social Functioning' then {{ dbt.split_part('received._lines', "','", 25) }}
                    when 'Recreational' then {{ dbt.split_part('received._lines', "','", 26) }}
                    when 'Developmental/Intellectual*' then {{ dbt.split_part('received._lines', "','", 27) }}
                    when 'Cognitive (Developmental/Intellectual*)' then {{ dbt.split_part('received._lines', "','", 28) }}
                    when 'Developmental (Developmental/Intellectual*)' then {{ dbt.split_part('received._lines', "','", 29) }}
                    when 'Communication (Developmental/Intellectual*)' then {{ dbt.split_part('received._lines', "','", 30) }}
                    when 'Self-care/Daily Living Skills (Developmental/Intellectual*)' then {{ dbt.split_part('received._lines', "','", 31) }}
                    when 'Job Functioning' then {{ dbt.split_part('received._lines', "','", 32) }}
                    when 'Legal' then {{ dbt.split_part('received._lines', "','", 33) }}
                    when 'Medical/Physical' then {{ dbt.split_part('received._lines', "','", 34) }}
                    when 'Sexual Development' then {{ dbt.split_part('received._lines', "','", 35) }}
                    when 'Sleep' then {{ dbt.split_part('received._lines', "','", 36) }}
                    when 'School Attendance' then {{ dbt.split_part('received._lines', "','", 37) }}
                    when 'School Behaviour' then {{ dbt.split_part('received._lines', "','", 38) }}
                    when 'School Achievement' then {{ dbt.split_part('received._lines', "','", 39) }}
                    when 'Decision-Making' then {{ dbt.split_part('received._lines', "','", 40) }}
                    when 'Psychosis (Thought Disorder)' then {{ dbt.split_part('received._lines', "','", 41) }}
                    when 'Impulsivity/Hyperactivity' then {{ dbt.split_part('received._lines', "','", 42) }}
                    when 'Attention/Concentration' then {{ dbt.split_part('received._lines', "','", 43) }}
                    when 'Depression' then {{ dbt.split_part('received._lines', "','", 44) }}
                    when 'Anxiety' then {{ dbt.split_part('received._lines', "','", 45) }}
                    when 'Oppositional' then {{ dbt.split_part('received._lines', "','", 46) }}
                    when 'Conduct (Antisocial Behaviour)' then {{ dbt.split_part('received._lines', "','", 47) }}
                    when 'Adjustment to Trauma' then {{ dbt.split_part('received._lines', "','", 48) }}
                    when 'Anger Control' then {{ dbt.split_part('received._lines', "','", 49) }}
                    when 'Substance Use*' then {{ dbt.split_part('received._lines', "','", 50) }}
                    when 'Severity of Use (Substance Use*)' then {{ dbt.split_part('received._lines', "','", 51) }}
                    when 'Duration of Use (Substance Use*)' then {{ dbt.split_part('received._lines', "','", 52) }}
                    when 'Stage of Recovery (Substance Use*)' then {{ dbt.split_part('received._lines', "','", 53) }}
                    when 'Peer Influences (Substance Use*)' then {{ dbt.split_part('received._lines', "','", 54) }}
                    when 'Environmental Influences (Substance Use*)' then {{ dbt.split_part('received._lines', "','", 55) }}
                    when 'Recovery Support in Community (Substance Use*)' then {{ dbt.split_part('received._lines', "','", 56) }}
                    when 'Acute Intoxication (Substance Use*)' then {{ dbt.split_part('received._lines', "','", 57) }}
                    when 'Withdrawal History (Substance Use*)' then {{ dbt.split_part('received._lines', "','", 58) }}
                    when 'Awareness of Relapse Triggers (Substance Use*)' then {{ dbt.split_part('received._lines', "','", 59) }}
                    when 'Withdrawal Risks (Substance Use*)' then {{ dbt.split_part('received._lines', "','", 60) }}
                    when 'Eating Disturbance' then {{ dbt.split_part('received._lines', "','", 61) }}
                    when 'Attachment Difficulties' then {{ dbt.split_part('received._lines', "','", 62) }}
                    when 'Behavioural Regression' then {{ dbt.split_part('received._lines', "','", 63) }}
                    when 'Psycho-somatic Symptoms (Somatisation)' then {{ dbt.split_part('received._lines', "','", 64) }}
                    when 'Suicide Risk' then {{ dbt.split_part('received._lines', "','", 65) }}
                    when 'Non-Suicidal Self-Harm/Self-Injury' then {{ dbt.split_part('received._lines', "','", 66) }}
                    when 'Other Self-Harm' then {{ dbt.split_part('received._lines', "','", 67) }}
                    when 'Danger to Others*' then {{ dbt.split_part('received._lines', "','", 68) }}
                    when 'CH History of Violence (Need) (Danger to Others*)' then {{ dbt.split_part('received._lines', "','", 69) }}
                    when 'CH Frustration Management (Need) (Danger to Others*)' then {{ dbt.split_part('received._lines', "','", 70) }}
                    when 'CH Bullying (Need) (Danger to Others*)' then {{ dbt.split_part('received._lines', "','", 71) }}
                    when 'Hostility (Need) (Danger to Others*)' then {{ dbt.split_part('received._lines', "','", 72) }}
                    when 'CH Paranoid Thinking (Need) (Danger to Others*)' then {{ dbt.split_part('received._lines', "','", 73) }}
                    when 'CH Secondary Gains from Anger (Need) (Danger to Others*)' then {{ dbt.split_part('received._lines', "','", 74) }}
                    when 'CH Violent Thinking (Need) (Danger to Others*)' then {{ dbt.split_part('received._lines', "','", 75) }}
                    when 'CH Awareness of Violence Potential (Strength)' then {{ dbt.split_part('received._lines', "','", 76) }}
                    when 'CH Response to Consequences (Strength)' then {{ dbt.split_part('received._lines', "','", 77) }}
                    when 'CH Commitment to Self-Control (Strength)' then {{ dbt.split_part('received._lines', "','", 78) }}
                    when 'CH Treatment Involvement (Strength)' then {{ dbt.split_part('received._lines', "','", 79) }}
                    when 'Sexual Aggression*' then {{ dbt.split_part('received._lines', "','", 80) }}
                    when 'Relationship (Sexual Aggression*)' then {{ dbt.split_part('received._lines', "','", 81) }}
                    when 'Physical Force/Threat (Sexual Aggression*)' then {{ dbt.split_part('received._lines', "','", 82) }}
                    when 'Planning (Sexual Aggression*)' then {{ dbt.split_part('received._lines', "','", 83) }}
                    when 'Age Differential (Sexual Aggression*)' then {{ dbt.split_part('received._lines', "','", 84) }}
                    when 'Type of Sex Act (Sexual Aggression*)' then {{ dbt.split_part('received._lines', "','", 85) }}
                    when 'Response to Accusation (Sexual Aggression*)' then {{ dbt.split_part('received._lines', "','", 86) }}
                    when 'Temporal Consistency (Sexual Aggression*)' then {{ dbt.split_part('received._lines', "','", 87) }}
                    when 'History of Sexually Aggressive Behaviour (Sexual Aggression*)' then {{ dbt.split_part('received._lines', "','", 88) }}
                    when 'Running Away*' then {{ dbt.split_part('received._lines', "','", 89) }}
                    when 'Frequency of Running (Running Away*)' then {{ dbt.split_part('received._lines', "','", 90) }}
                    when 'Consistency of Destination (Running Away*)' then {{ dbt.split_part('received._lines', "','", 91) }}
                    when 'Safety of Destination (Running Away*)' then {{ dbt.split_part('received._lines', "','", 92) }}
                    when 'Involvement in Illegal Activities (Running Away*)' then {{ dbt.split_part('received._lines', "','", 93) }}
                    when 'Likelihood of Return on Own (Running Away*)' then {{ dbt.split_part('received._lines', "','", 94) }}
                    when 'Involvement with Others (Running Away*)' then {{ dbt.split_part('received._lines', "','", 95) }}
                    when 'Realistic Expectations (Running Away*)' then {{ dbt.split_part('received._lines', "','", 96) }}
                    when 'Planning (Running Away*)' then {{ dbt.split_part('received._lines', "','", 97) }}
                    when 'Offending/Criminal Behaviour*' then {{ dbt.split_part('received._lines', "','", 98) }}
                    when 'History (Offending/Criminal Behaviour*)' then {{ dbt.split_part('received._lines', "','", 99) }}
                    when 'Seriousness (Offending/Criminal Behaviour*)' then {{ dbt.split_part('received._lines', "','", 100) }}
                    when 'Planning (Offending/Criminal Behaviour*)' then {{ dbt.split_part('received._lines', "','", 101) }}
                    when 'Community Safety (Offending/Criminal Behaviour*)' then {{ dbt.split_part('received._lines', "','", 102) }}
                    when 'Peer Influences (Offending/Criminal Behaviour*)' then {{ dbt.split_part('received._lines', "','", 103) }}
                    when 'Parental Criminal Behaviour (Offending/Criminal Behaviour*)' then {{ dbt.split_part('received._lines', "','", 104) }}
                    when 'Environmental Influences (Offending/Criminal Behaviour*)' then {{ dbt.split_part('received._lines', "','", 105) }}
                    when 'Legal Compliance (Offending/Criminal Behaviour*)' then {{ dbt.split_part('received._lines', "','", 106) }}
                    when 'Fire Setting*' then {{ dbt.split_part('received._lines', "','", 107) }}
                    when 'History (Fire Setting*)' then {{ dbt.split_part('received._lines', "','", 108) }}
                    when 'Seriousness (Fire Setting*)' then {{ dbt.split_part('received._lines', "','", 109) }}
                    when 'Planning (Fire Setting*)' then {{ dbt.split_part('received._lines', "','", 110) }}
                    when 'Use of Accelerants (Fire Setting*)' then {{ dbt.split_part('received._lines', "','", 111) }}
                    when 'Intention to Harm (Fire Setting*)' then {{ dbt.split_part('received._lines', "','", 112) }}
                    when 'Community Safety (Fire Setting*)' then {{ dbt.split_part('received._lines', "','", 113) }}
                    when 'Response to Accusation (Fire Setting*)' then {{ dbt.split_part('received._lines', "','", 114) }}
                    when 'Remorse (Fire Setting*)' then {{ dbt.split_part('received._lines', "','", 115) }}
                    when 'Likelihood of Future Fire Setting (Fire Setting*)' then {{ dbt.split_part('received._lines', "','", 116) }}
                    when 'Intentional Misbehaviour' then {{ dbt.split_part('received._lines', "','", 117) }}
                    when 'Bullying' then {{ dbt.split_part('received._lines', "','", 118) }}
                    when 'Victimisation/Exploitation*' then {{ dbt.split_part('received._lines', "','", 119) }}
                    when 'Duration of Exploitation (Victimisation/Exploitation*)' then {{ dbt.split_part('received._lines', "','", 120) }}
                    when 'Age of Onset – Exploitation (Victimisation/Exploitation*)' then {{ dbt.split_part('received._lines', "','", 121) }}
                    when 'Perception of Dangerousness (Victimisation/Exploitation*)' then {{ dbt.split_part('received._lines', "','", 122) }}
                    when 'Knowledge of Exploitation (Victimisation/Exploitation*)' then {{ dbt.split_part('received._lines', "','", 123) }}
                    when 'Trauma Bond (Victimisation/Exploitation*)' then {{ dbt.split_part('received._lines', "','", 124) }}
                    when 'Exploitation of Others (Victimisation/Exploitation*)' then {{ dbt.split_part('received._lines', "','", 125) }}
                    when 'Reproductive Health (Victimisation/Exploitation*)' then {{ dbt.split_part('received._lines', "','", 126) }}
                    when 'Arrests for Loitering/Solicitation (Victimisation/Exploitation*)' then {{ dbt.split_part('received._lines', "','", 127) }}
                    when 'Exploitation History (Victimisation/Exploitation*)' then {{ dbt.split_part('received._lines', "','", 128) }}
                    when 'Gang Involvement' then {{ dbt.split_part('received._lines', "','", 129) }}
                    when 'Language' then {{ dbt.split_part('received._lines', "','", 130) }}
                    when 'Traditions & Rituals' then {{ dbt.split_part('received._lines', "','", 131) }}
                    when 'Cultural Stress' then {{ dbt.split_part('received._lines', "','", 132) }}
                    when 'Cultural Differences within the Family' then {{ dbt.split_part('received._lines', "','", 133) }}
                    when 'Sexual Abuse*' then {{ dbt.split_part('received._lines', "','", 134) }}
                    when 'Emotional Closeness to Perpetrator (Sexual Abuse*)' then {{ dbt.split_part('received._lines', "','", 135) }}
                    when 'Frequency of Abuse (Sexual Abuse*)' then {{ dbt.split_part('received._lines', "','", 136) }}
                    when 'Duration (Sexual Abuse*)' then {{ dbt.split_part('received._lines', "','", 137) }}
                    when 'Force (Sexual Abuse*)' then {{ dbt.split_part('received._lines', "','", 138) }}
                    when 'Reaction to Disclosure (Sexual Abuse*)' then {{ dbt.split_part('received._lines', "','", 139) }}
                    when 'Physical Abuse' then {{ dbt.split_part('received._lines', "','", 140) }}
                    when 'Neglect' then {{ dbt.split_part('received._lines', "','", 141) }}
                    when 'Emotional Abuse' then {{ dbt.split_part('received._lines', "','", 142) }}
                    when 'Medical Trauma' then {{ dbt.split_part('received._lines', "','", 143) }}
                    when 'Natural or Manmade Disaster' then {{ dbt.split_part('received._lines', "','", 144) }}
                    when 'Witness to Family Violence' then {{ dbt.split_part('received._lines', "','", 145) }}
                    when 'Witness to Community/School Violence' then {{ dbt.split_part('received._lines', "','", 146) }}
                    when 'Witness/Victim of Criminal Activity' then {{ dbt.split_part('received._lines', "','", 147) }}
                    when 'War/Terrorism Affected' then {{ dbt.split_part('received._lines', "','", 148) }}
                    when 'Disruption in Caregiving/Attachment' then {{ dbt.split_part('received._lines', "','", 149) }}
                    when 'Intrusions/Re-experiencing' then {{ dbt.split_part('received._lines', "','", 150) }}
                    when 'Emotional and/or Physical Dysregulation' then {{ dbt.split_part('received._lines', "','", 151) }}
                    when 'Traumatic Grief' then {{ dbt.split_part('received._lines', "','", 152) }}
                    when 'Hyperarousal' then {{ dbt.split_part('received._lines', "','", 153) }}
                    when 'Avoidance' then {{ dbt.split_part('received._lines', "','", 154) }}
                    when 'Numbing' then {{ dbt.split_part('received._lines', "','", 155) }}
                    when 'Dissociation' then {{ dbt.split_part('received._lines', "','", 156) }}
                    when 'Time Before Treatment' then {{ dbt.split_part('received._lines', "','", 157) }}
                    when 'Supervision (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 158) }}
                    when 'Involvement with Care (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 159) }}
                    when 'Knowledge (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 160) }}
                    when 'Organisation (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 161) }}
                    when 'Social Resources (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 162) }}
                    when 'Residential Stability (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 163) }}
                    when 'Medical/Physical (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 164) }}
                    when 'Mental Health (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 165) }}
                    when 'Substance Use (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 166) }}
                    when 'Developmental (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 167) }}
                    when 'Safety (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 168) }}
                    when 'Family Stress (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 169) }}
                    when 'Post-traumatic Reactions (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 170) }}
                    when 'Marital/Partner Violence in Home (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 171) }}
                    when 'Family Relationship to the System (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 172) }}
                    when 'Legal Involvement (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 173) }}
                    when 'Interpersonal Problems' then {{ dbt.split_part('received._lines', "','", 174) }}
                    when 'Independent Living Skills' then {{ dbt.split_part('received._lines', "','", 175) }}
                    when 'Young Carer/Parenting Roles*' then {{ dbt.split_part('received._lines', "','", 176) }}
                    when 'Knowledge of Needs (Young Carer/Parenting Roles*)' then {{ dbt.split_part('received._lines', "','", 177) }}
                    when 'Supervision (Young Carer/Parenting Roles*)' then {{ dbt.split_part('received._lines', "','", 178) }}
                    when 'Involvement with Care (Young Carer/Parenting Roles*)' then {{ dbt.split_part('received._lines', "','", 179) }}
                    when 'Organisation (Young Carer/Parenting Roles*)' then {{ dbt.split_part('received._lines', "','", 180) }}
                    when 'Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)' then {{ dbt.split_part('received._lines', "','", 181) }}
                    when 'Job Functioning*' then {{ dbt.split_part('received._lines', "','", 182) }}
                    when 'Career Aspirations (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 183) }}
                    when 'Aspirational Congruence (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 184) }}
                    when 'Job Market Expectations (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 185) }}
                    when 'Work Ethic (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 186) }}
                    when 'Work History (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 187) }}
                    when 'Time Since Last Job (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 188) }}
                    when 'Job Turnover (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 189) }}
                    when 'Job Attendance (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 190) }}
                    when 'Job Performance (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 191) }}
                    when 'Job Relations (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 192) }}
                    when 'Job Enjoyment (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 193) }}
                    when 'Customer Orientation (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 194) }}
                    when 'Routine (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 195) }}
                    when 'Skills Relevant to Aspirations (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 196) }}
                    when 'Digital Literacy (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 197) }}
                    when 'Financial Literacy (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 198) }}
                    when 'CV/Cover Letter (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 199) }}
                    when 'Interview Clothes (Job Functioning*)' then {{ dbt.split_part('received._lines', "','", 200) }}
                    when 'Self-Care' then {{ dbt.split_part('received._lines', "','", 201) }}
                    when 'Medication Adherence' then {{ dbt.split_part('received._lines', "','", 202) }}
                    when 'Intimate Relationships' then {{ dbt.split_part('received._lines', "','", 203) }}
                    when 'Transportation' then {{ dbt.split_part('received._lines', "','", 204) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'NoIdentifier' then received."Youth Unique ID"
            when 'Assessment Date' then received."Assessment Date"
            when 'Youth Unique ID' then received."Youth Unique ID"
            when 'Youth Last Name' then received."Youth Last Name"
            when 'Youth First Name' then received."Youth First Name"
            when 'DOB' then received."DOB"
            when 'Age at Time of Assessment' then received."Age at Time of Assessment"
            when 'Assessment Type' then received."Assessment Type"
            when 'Agency/Region' then received."Agency/Region"
            when 'Caregiver(s) Assessed?' then received."Caregiver(s) Assessed?"
            when 'Caregiver(s) Name(s)' then received."Caregiver(s) Name(s)"
            when 'Family Strengths' then received."Family Strengths"
            when 'Interpersonal' then received."Interpersonal"
            when 'Optimism' then received."Optimism"
            when 'Educational Setting' then received."Educational Setting"
            when 'Vocational' then received."Vocational"
            when 'Talents & Interests' then received."Talents & Interests"
            when 'Community Life' then received."Community Life"
            when 'Relationship Permanence' then received."Relationship Permanence"
            when 'Resiliency' then received."Resiliency"
            when 'Resourcefulness' then received."Resourcefulness"
            when 'Cultural Identity' then received."Cultural Identity"
            when 'Natural Supports' then received."Natural Supports"
            when 'Family Functioning' then received."Family Functioning"
            when 'Living Situation' then received."Living Situation"
            when 'Social Functioning' then received."Social Functioning"
            when 'Recreational' then received."Recreational"
            when 'Developmental/Intellectual*' then received."Developmental/Intellectual*"
            when 'Cognitive (Developmental/Intellectual*)' then received."Cognitive (Developmental/Intellectual*)"
            when 'Developmental (Developmental/Intellectual*)'
                then received."Developmental (Developmental/Intellectual*)"
            when 'Communication (Developmental/Intellectual*)'
                then received."Communication (Developmental/Intellectual*)"
            when 'Self-care/Daily Living Skills (Developmental/Intellectual*)'
                then received."Self-care/Daily Living Skills (Developmental/Intellectual*)"
            when 'Job Functioning' then received."Job Functioning"
            when 'Legal' then received."Legal"
            when 'Medical/Physical' then received."Medical/Physical"
            when 'Sexual Development' then received."Sexual Development"
            when 'Sleep' then received."Sleep"
            when 'School Attendance' then received."School Attendance"
            when 'School Behaviour' then received."School Behaviour"
            when 'School Achievement' then received."School Achievement"
            when 'Decision-Making' then received."Decision-Making"
            when 'Psychosis (Thought Disorder)' then received."Psychosis (Thought Disorder)"
            when 'Impulsivity/Hyperactivity' then received."Impulsivity/Hyperactivity"
            when 'Attention/Concentration' then received."Attention/Concentration"
            when 'Depression' then received."Depression"
            when 'Anxiety' then received."Anxiety"
            when 'Oppositional' then received."Oppositional"
            when 'Conduct (Antisocial Behaviour)' then received."Conduct (Antisocial Behaviour)"
            when 'Adjustment to Trauma' then received."Adjustment to Trauma"
            when 'Anger Control' then received."Anger Control"
            when 'Substance Use*' then received."Substance Use*"
            when 'Severity of Use (Substance Use*)' then received."Severity of Use (Substance Use*)"
            when 'Duration of Use (Substance Use*)' then received."Duration of Use (Substance Use*)"
            when 'Stage of Recovery (Substance Use*)' then received."Stage of Recovery (Substance Use*)"
            when 'Peer Influences (Substance Use*)' then received."Peer Influences (Substance Use*)"
            when 'Environmental Influences (Substance Use*)'
                then received."Environmental Influences (Substance Use*)"
            when 'Recovery Support in Community (Substance Use*)'
                then received."Recovery Support in Community (Substance Use*)"
            when 'Acute Intoxication (Substance Use*)' then received."Acute Intoxication (Substance Use*)"
            when 'Withdrawal History (Substance Use*)' then received."Withdrawal History (Substance Use*)"
            when 'Awareness of Relapse Triggers (Substance Use*)'
                then received."Awareness of Relapse Triggers (Substance Use*)"
            when 'Withdrawal Risks (Substance Use*)' then received."Withdrawal Risks (Substance Use*)"
            when 'Eating Disturbance' then received."Eating Disturbance"
            when 'Attachment Difficulties' then received."Attachment Difficulties"
            when 'Behavioural Regression' then received."Behavioural Regression"
            when 'Psycho-somatic Symptoms (Somatisation)' then received."Psycho-somatic Symptoms (Somatisation)"
            when 'Suicide Risk' then received."Suicide Risk"
            when 'Non-Suicidal Self-Harm/Self-Injury' then received."Non-Suicidal Self-Harm/Self-Injury"
            when 'Other Self-Harm' then received."Other Self-Harm"
            when 'Danger to Others*' then received."Danger to Others*"
            when 'CH History of Violence (Need) (Danger to Others*)'
                then received."CH History of Violence (Need) (Danger to Others*)"
            when 'CH Frustration Management (Need) (Danger to Others*)'
                then received."CH Frustration Management (Need) (Danger to Others*)"
            when 'CH Bullying (Need) (Danger to Others*)' then received."CH Bullying (Need) (Danger to Others*)"
            when 'Hostility (Need) (Danger to Others*)' then received."Hostility (Need) (Danger to Others*)"
            when 'CH Paranoid Thinking (Need) (Danger to Others*)'
                then received."CH Paranoid Thinking (Need) (Danger to Others*)"
            when 'CH Secondary Gains from Anger (Need) (Danger to Others*)'
                then received."CH Secondary Gains from Anger (Need) (Danger to Others*)"
            when 'CH Violent Thinking (Need) (Danger to Others*)'
                then received."CH Violent Thinking (Need) (Danger to Others*)"
            when 'CH Awareness of Violence Potential (Strength)'
                then received."CH Awareness of Violence Potential (Strength)"
            when 'CH Response to Consequences (Strength)' then received."CH Response to Consequences (Strength)"
            when 'CH Commitment to Self-Control (Strength)'
                then received."CH Commitment to Self-Control (Strength)"
            when 'CH Treatment Involvement (Strength)' then received."CH Treatment Involvement (Strength)"
            when 'Sexual Aggression*' then received."Sexual Aggression*"
            when 'Relationship (Sexual Aggression*)' then received."Relationship (Sexual Aggression*)"
            when 'Physical Force/Threat (Sexual Aggression*)'
                then received."Physical Force/Threat (Sexual Aggression*)"
            when 'Planning (Sexual Aggression*)' then received."Planning (Sexual Aggression*)"
            when 'Age Differential (Sexual Aggression*)' then received."Age Differential (Sexual Aggression*)"
            when 'Type of Sex Act (Sexual Aggression*)' then received."Type of Sex Act (Sexual Aggression*)"
            when 'Response to Accusation (Sexual Aggression*)'
                then received."Response to Accusation (Sexual Aggression*)"
            when 'Temporal Consistency (Sexual Aggression*)'
                then received."Temporal Consistency (Sexual Aggression*)"
            when 'History of Sexually Aggressive Behaviour (Sexual Aggression*)'
                then received."History of Sexually Aggressive Behaviour (Sexual Aggression*)"
            when 'Running Away*' then received."Running Away*"
            when 'Frequency of Running (Running Away*)' then received."Frequency of Running (Running Away*)"
            when 'Consistency of Destination (Running Away*)'
                then received."Consistency of Destination (Running Away*)"
            when 'Safety of Destination (Running Away*)' then received."Safety of Destination (Running Away*)"
            when 'Involvement in Illegal Activities (Running Away*)'
                then received."Involvement in Illegal Activities (Running Away*)"
            when 'Likelihood of Return on Own (Running Away*)'
                then received."Likelihood of Return on Own (Running Away*)"
            when 'Involvement with Others (Running Away*)' then received."Involvement with Others (Running Away*)"
            when 'Realistic Expectations (Running Away*)' then received."Realistic Expectations (Running Away*)"
            when 'Planning (Running Away*)' then received."Planning (Running Away*)"
            when 'Offending/Criminal Behaviour*' then received."Offending/Criminal Behaviour*"
            when 'History (Offending/Criminal Behaviour*)' then received."History (Offending/Criminal Behaviour*)"
            when 'Seriousness (Offending/Criminal Behaviour*)'
                then received."Seriousness (Offending/Criminal Behaviour*)"
            when 'Planning (Offending/Criminal Behaviour*)'
                then received."Planning (Offending/Criminal Behaviour*)"
            when 'Community Safety (Offending/Criminal Behaviour*)'
                then received."Community Safety (Offending/Criminal Behaviour*)"
            when 'Peer Influences (Offending/Criminal Behaviour*)'
                then received."Peer Influences (Offending/Criminal Behaviour*)"
            when 'Parental Criminal Behaviour (Offending/Criminal Behaviour*)'
                then received."Parental Criminal Behaviour (Offending/Criminal Behaviour*)"
            when 'Environmental Influences (Offending/Criminal Behaviour*)'
                then received."Environmental Influences (Offending/Criminal Behaviour*)"
            when 'Legal Compliance (Offending/Criminal Behaviour*)'
                then received."Legal Compliance (Offending/Criminal Behaviour*)"
            when 'Fire Setting*' then received."Fire Setting*"
            when 'History (Fire Setting*)' then received."History (Fire Setting*)"
            when 'Seriousness (Fire Setting*)' then received."Seriousness (Fire Setting*)"
            when 'Planning (Fire Setting*)' then received."Planning (Fire Setting*)"
            when 'Use of Accelerants (Fire Setting*)' then received."Use of Accelerants (Fire Setting*)"
            when 'Intention to Harm (Fire Setting*)' then received."Intention to Harm (Fire Setting*)"
            when 'Community Safety (Fire Setting*)' then received."Community Safety (Fire Setting*)"
            when 'Response to Accusation (Fire Setting*)' then received."Response to Accusation (Fire Setting*)"
            when 'Remorse (Fire Setting*)' then received."Remorse (Fire Setting*)"
            when 'Likelihood of Future Fire Setting (Fire Setting*)'
                then received."Likelihood of Future Fire Setting (Fire Setting*)"
            when 'Intentional Misbehaviour' then received."Intentional Misbehaviour"
            when 'Bullying' then received."Bullying"
            when 'Victimisation/Exploitation*' then received."Victimisation/Exploitation*"
            when 'Duration of Exploitation (Victimisation/Exploitation*)'
                then received."Duration of Exploitation (Victimisation/Exploitation*)"
            when 'Age of Onset – Exploitation (Victimisation/Exploitation*)'
                then received."Age of Onset – Exploitation (Victimisation/Exploitation*)"
            when 'Perception of Dangerousness (Victimisation/Exploitation*)'
                then received."Perception of Dangerousness (Victimisation/Exploitation*)"
            when 'Knowledge of Exploitation (Victimisation/Exploitation*)'
                then received."Knowledge of Exploitation (Victimisation/Exploitation*)"
            when 'Trauma Bond (Victimisation/Exploitation*)'
                then received."Trauma Bond (Victimisation/Exploitation*)"
            when 'Exploitation of Others (Victimisation/Exploitation*)'
                then received."Exploitation of Others (Victimisation/Exploitation*)"
            when 'Reproductive Health (Victimisation/Exploitation*)'
                then received."Reproductive Health (Victimisation/Exploitation*)"
            when 'Arrests for Loitering/Solicitation (Victimisation/Exploitation*)'
                then received."Arrests for Loitering/Solicitation (Victimisation/Exploitation*)"
            when 'Exploitation History (Victimisation/Exploitation*)'
                then received."Exploitation History (Victimisation/Exploitation*)"
            when 'Gang Involvement' then received."Gang Involvement"
            when 'Language' then received."Language"
            when 'Traditions & Rituals' then received."Traditions & Rituals"
            when 'Cultural Stress' then received."Cultural Stress"
            when 'Cultural Differences within the Family' then received."Cultural Differences within the Family"
            when 'Sexual Abuse*' then received."Sexual Abuse*"
            when 'Emotional Closeness to Perpetrator (Sexual Abuse*)'
                then received."Emotional Closeness to Perpetrator (Sexual Abuse*)"
            when 'Frequency of Abuse (Sexual Abuse*)' then received."Frequency of Abuse (Sexual Abuse*)"
            when 'Duration (Sexual Abuse*)' then received."Duration (Sexual Abuse*)"
            when 'Force (Sexual Abuse*)' then received."Force (Sexual Abuse*)"
            when 'Reaction to Disclosure (Sexual Abuse*)' then received."Reaction to Disclosure (Sexual Abuse*)"
            when 'Physical Abuse' then received."Physical Abuse"
            when 'Neglect' then received."Neglect"
            when 'Emotional Abuse' then received."Emotional Abuse"
            when 'Medical Trauma' then received."Medical Trauma"
            when 'Natural or Manmade Disaster' then received."Natural or Manmade Disaster"
            when 'Witness to Family Violence' then received."Witness to Family Violence"
            when 'Witness to Community/School Violence' then received."Witness to Community/School Violence"
            when 'Witness/Victim of Criminal Activity' then received."Witness/Victim of Criminal Activity"
            when 'War/Terrorism Affected' then received."War/Terrorism Affected"
            when 'Disruption in Caregiving/Attachment' then received."Disruption in Caregiving/Attachment"
            when 'Intrusions/Re-experiencing' then received."Intrusions/Re-experiencing"
            when 'Emotional and/or Physical Dysregulation' then received."Emotional and/or Physical Dysregulation"
            when 'Traumatic Grief' then received."Traumatic Grief"
            when 'Hyperarousal' then received."Hyperarousal"
            when 'Avoidance' then received."Avoidance"
            when 'Numbing' then received."Numbing"
            when 'Dissociation' then received."Dissociation"
            when 'Time Before Treatment' then received."Time Before Treatment"
            when 'Supervision (Caregiver needs)' then received."Supervision (Caregiver needs)"
            when 'Involvement with Care (Caregiver needs)' then received."Involvement with Care (Caregiver needs)"
            when 'Knowledge (Caregiver needs)' then received."Knowledge (Caregiver needs)"
            when 'Organisation (Caregiver needs)' then received."Organisation (Caregiver needs)"
            when 'Social Resources (Caregiver needs)' then received."Social Resources (Caregiver needs)"
            when 'Residential Stability (Caregiver needs)' then received."Residential Stability (Caregiver needs)"
            when 'Medical/Physical (Caregiver needs)' then received."Medical/Physical (Caregiver needs)"
            when 'Mental Health (Caregiver needs)' then received."Mental Health (Caregiver needs)"
            when 'Substance Use (Caregiver needs)' then received."Substance Use (Caregiver needs)"
            when 'Developmental (Caregiver needs)' then received."Developmental (Caregiver needs)"
            when 'Safety (Caregiver needs)' then received."Safety (Caregiver needs)"
            when 'Family Stress (Caregiver needs)' then received."Family Stress (Caregiver needs)"
            when 'Post-traumatic Reactions (Caregiver needs)'
                then received."Post-traumatic Reactions (Caregiver needs)"
            when 'Marital/Partner Violence in Home (Caregiver needs)'
                then received."Marital/Partner Violence in Home (Caregiver needs)"
            when 'Family Relationship to the System (Caregiver needs)'
                then received."Family Relationship to the System (Caregiver needs)"
            when 'Legal Involvement (Caregiver needs)' then received."Legal Involvement (Caregiver needs)"
            when 'Interpersonal Problems' then received."Interpersonal Problems"
            when 'Independent Living Skills' then received."Independent Living Skills"
            when 'Young Carer/Parenting Roles*' then received."Young Carer/Parenting Roles*"
            when 'Knowledge of Needs (Young Carer/Parenting Roles*)'
                then received."Knowledge of Needs (Young Carer/Parenting Roles*)"
            when 'Supervision (Young Carer/Parenting Roles*)'
                then received."Supervision (Young Carer/Parenting Roles*)"
            when 'Involvement with Care (Young Carer/Parenting Roles*)'
                then received."Involvement with Care (Young Carer/Parenting Roles*)"
            when 'Organisation (Young Carer/Parenting Roles*)'
                then received."Organisation (Young Carer/Parenting Roles*)"
            when 'Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)'
                then received."Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)"
            when 'Job Functioning*' then received."Job Functioning*"
            when 'Career Aspirations (Job Functioning*)' then received."Career Aspirations (Job Functioning*)"
            when 'Aspirational Congruence (Job Functioning*)'
                then received."Aspirational Congruence (Job Functioning*)"
            when 'Job Market Expectations (Job Functioning*)'
                then received."Job Market Expectations (Job Functioning*)"
            when 'Work Ethic (Job Functioning*)' then received."Work Ethic (Job Functioning*)"
            when 'Work History (Job Functioning*)' then received."Work History (Job Functioning*)"
            when 'Time Since Last Job (Job Functioning*)' then received."Time Since Last Job (Job Functioning*)"
            when 'Job Turnover (Job Functioning*)' then received."Job Turnover (Job Functioning*)"
            when 'Job Attendance (Job Functioning*)' then received."Job Attendance (Job Functioning*)"
            when 'Job Performance (Job Functioning*)' then received."Job Performance (Job Functioning*)"
            when 'Job Relations (Job Functioning*)' then received."Job Relations (Job Functioning*)"
            when 'Job Enjoyment (Job Functioning*)' then received."Job Enjoyment (Job Functioning*)"
            when 'Customer Orientation (Job Functioning*)' then received."Customer Orientation (Job Functioning*)"
            when 'Routine (Job Functioning*)' then received."Routine (Job Functioning*)"
            when 'Skills Relevant to Aspirations (Job Functioning*)'
                then received."Skills Relevant to Aspirations (Job Functioning*)"
            when 'Digital Literacy (Job Functioning*)' then received."Digital Literacy (Job Functioning*)"
            when 'Financial Literacy (Job Functioning*)' then received."Financial Literacy (Job Functioning*)"
            when 'CV/Cover Letter (Job Functioning*)' then received."CV/Cover Letter (Job Functioning*)"
            when 'Interview Clothes (Job Functioning*)' then received."Interview Clothes (Job Functioning*)"
            when 'Self-Care' then received."Self-Care"
            when 'Medication Adherence' then received."Medication Adherence"
            when 'Intimate Relationships' then received."Intimate Relationships"
            when 'Transportation' then received."Transportation"
        end as found,
        case
            when together.column_name = 'Assessment Date' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Youth Unique ID'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'Youth Last Name' then 'text'
            when together.column_name = 'Youth First Name' then 'text'
            when together.column_name = 'DOB' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Age at Time of Assessment' then 'text'
            when together.column_name = 'Agency/Region' then 'text'
            when together.column_name = 'Caregiver(s) Name(s)' then 'text'
            when together.column_name = 'Family Strengths' then 'a whole number from 0 to 3'
            when together.column_name = 'Interpersonal' then 'a whole number from 0 to 3'
            when together.column_name = 'Optimism' then 'a whole number from 0 to 3'
            when together.column_name = 'Educational Setting' then 'a whole number from 0 to 3'
            when together.column_name = 'Talents & Interests' then 'a whole number from 0 to 3'
            when together.column_name = 'Community Life' then 'a whole number from 0 to 3'
            when together.column_name = 'Relationship Permanence' then 'a whole number from 0 to 3'
            when together.column_name = 'Resiliency' then 'a whole number from 0 to 3'
            when together.column_name = 'Resourcefulness' then 'a whole number from 0 to 3'
            when together.column_name = 'Cultural Identity' then 'a whole number from 0 to 3'
            when together.column_name = 'Natural Supports' then 'a whole number from 0 to 3'
            when together.column_name = 'Family Functioning' then 'a whole number from 0 to 3'
            when together.column_name = 'Living Situation' then 'a whole number from 0 to 3'
            when together.column_name = 'Social Functioning' then 'a whole number from 0 to 3'
            when together.column_name = 'Recreational' then 'a whole number from 0 to 3'
            when together.column_name = 'Legal' then 'a whole number from 0 to 3'
            when together.column_name = 'Medical/Physical' then 'a whole number from 0 to 3'
            when together.column_name = 'Sexual Development' then 'a whole number from 0 to 3'
            when together.column_name = 'Sleep' then 'a whole number from 0 to 3'
            when together.column_name = 'School Attendance' then 'a whole number from 0 to 3'
            when together.column_name = 'School Behaviour' then 'a whole number from 0 to 3'
            when together.column_name = 'School Achievement' then 'a whole number from 0 to 3'
            when together.column_name = 'Decision-Making' then 'a whole number from 0 to 3'
            when together.column_name = 'Psychosis (Thought Disorder)' then 'a whole number from 0 to 3'
            when together.column_name = 'Attention/Concentration' then 'a whole number from 0 to 3'
            when together.column_name = 'Depression' then 'a whole number from 0 to 3'
            when together.column_name = 'Anxiety' then 'a whole number from 0 to 3'
            when together.column_name = 'Oppositional' then 'a whole number from 0 to 3'
            when together.column_name = 'Conduct (Antisocial Behaviour)' then 'a whole number from 0 to 3'
            when together.column_name = 'Adjustment to Trauma' then 'a whole number from 0 to 3'
            when together.column_name = 'Anger Control' then 'a whole number from 0 to 3'
            when together.column_name = 'Severity of Use (Substance Use*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Duration of Use (Substance Use*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Stage of Recovery (Substance Use*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Peer Influences (Substance Use*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Environmental Influences (Substance Use*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Recovery Support in Community (Substance Use*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Acute Intoxication (Substance Use*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Withdrawal History (Substance Use*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Awareness of Relapse Triggers (Substance Use*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Withdrawal Risks (Substance Use*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Eating Disturbance' then 'a whole number from 0 to 3'
            when together.column_name = 'Attachment Difficulties' then 'a whole number from 0 to 3'
            when together.column_name = 'Behavioural Regression' then 'a whole number from 0 to 3'
            when together.column_name = 'Psycho-somatic Symptoms (Somatisation)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Suicide Risk' then 'a whole number from 0 to 3'
            when together.column_name = 'Non-Suicidal Self-Harm/Self-Injury'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Other Self-Harm' then 'a whole number from 0 to 3'
            when together.column_name = 'Danger to Others*' then 'a whole number from 0 to 3'
            when together.column_name = 'CH History of Violence (Need) (Danger to Others*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'CH Frustration Management (Need) (Danger to Others*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'CH Bullying (Need) (Danger to Others*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Hostility (Need) (Danger to Others*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'CH Paranoid Thinking (Need) (Danger to Others*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'CH Secondary Gains from Anger (Need) (Danger to Others*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'CH Violent Thinking (Need) (Danger to Others*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'CH Awareness of Violence Potential (Strength)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'CH Response to Consequences (Strength)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'CH Commitment to Self-Control (Strength)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'CH Treatment Involvement (Strength)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Sexual Aggression*' then 'a whole number from 0 to 3'
            when together.column_name = 'Relationship (Sexual Aggression*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Physical Force/Threat (Sexual Aggression*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Planning (Sexual Aggression*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Age Differential (Sexual Aggression*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Type of Sex Act (Sexual Aggression*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Response to Accusation (Sexual Aggression*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Temporal Consistency (Sexual Aggression*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'History of Sexually Aggressive Behaviour (Sexual Aggression*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Running Away*' then 'a whole number from 0 to 3'
            when together.column_name = 'Frequency of Running (Running Away*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Consistency of Destination (Running Away*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Safety of Destination (Running Away*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Involvement in Illegal Activities (Running Away*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Likelihood of Return on Own (Running Away*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Involvement with Others (Running Away*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Realistic Expectations (Running Away*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Planning (Running Away*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Offending/Criminal Behaviour*' then 'a whole number from 0 to 3'
            when together.column_name = 'History (Offending/Criminal Behaviour*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Seriousness (Offending/Criminal Behaviour*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Planning (Offending/Criminal Behaviour*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Community Safety (Offending/Criminal Behaviour*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Peer Influences (Offending/Criminal Behaviour*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Parental Criminal Behaviour (Offending/Criminal Behaviour*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Environmental Influences (Offending/Criminal Behaviour*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Legal Compliance (Offending/Criminal Behaviour*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Fire Setting*' then 'a whole number from 0 to 3'
            when together.column_name = 'History (Fire Setting*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Seriousness (Fire Setting*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Planning (Fire Setting*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Use of Accelerants (Fire Setting*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Intention to Harm (Fire Setting*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Community Safety (Fire Setting*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Response to Accusation (Fire Setting*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Remorse (Fire Setting*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Likelihood of Future Fire Setting (Fire Setting*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Intentional Misbehaviour' then 'a whole number from 0 to 3'
            when together.column_name = 'Bullying' then 'a whole number from 0 to 3'
            when together.column_name = 'Victimisation/Exploitation*' then 'a whole number from 0 to 3'
            when together.column_name = 'Duration of Exploitation (Victimisation/Exploitation*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Age of Onset – Exploitation (Victimisation/Exploitation*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Perception of Dangerousness (Victimisation/Exploitation*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Knowledge of Exploitation (Victimisation/Exploitation*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Trauma Bond (Victimisation/Exploitation*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Exploitation of Others (Victimisation/Exploitation*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Reproductive Health (Victimisation/Exploitation*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Arrests for Loitering/Solicitation (Victimisation/Exploitation*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Exploitation History (Victimisation/Exploitation*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Gang Involvement' then 'a whole number from 0 to 3'
            when together.column_name = 'Language' then 'a whole number from 0 to 3'
            when together.column_name = 'Traditions & Rituals' then 'a whole number from 0 to 3'
            when together.column_name = 'Cultural Stress' then 'a whole number from 0 to 3'
            when together.column_name = 'Cultural Differences within the Family'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Emotional Closeness to Perpetrator (Sexual Abuse*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Frequency of Abuse (Sexual Abuse*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Duration (Sexual Abuse*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Force (Sexual Abuse*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Reaction to Disclosure (Sexual Abuse*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Intrusions/Re-experiencing' then 'a whole number from 0 to 3'
            when together.column_name = 'Emotional and/or Physical Dysregulation'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Traumatic Grief' then 'a whole number from 0 to 3'
            when together.column_name = 'Hyperarousal' then 'a whole number from 0 to 3'
            when together.column_name = 'Avoidance' then 'a whole number from 0 to 3'
            when together.column_name = 'Numbing' then 'a whole number from 0 to 3'
            when together.column_name = 'Dissociation' then 'a whole number from 0 to 3'
            when together.column_name = 'Time Before Treatment' then 'a whole number from 0 to 3'
            when together.column_name = 'Supervision (Caregiver needs)' then 'a whole number from 0 to 3'
            when together.column_name = 'Involvement with Care (Caregiver needs)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Knowledge (Caregiver needs)' then 'a whole number from 0 to 3'
            when together.column_name = 'Organisation (Caregiver needs)' then 'a whole number from 0 to 3'
            when together.column_name = 'Social Resources (Caregiver needs)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Residential Stability (Caregiver needs)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Medical/Physical (Caregiver needs)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Mental Health (Caregiver needs)' then 'a whole number from 0 to 3'
            when together.column_name = 'Substance Use (Caregiver needs)' then 'a whole number from 0 to 3'
            when together.column_name = 'Developmental (Caregiver needs)' then 'a whole number from 0 to 3'
            when together.column_name = 'Safety (Caregiver needs)' then 'a whole number from 0 to 3'
            when together.column_name = 'Family Stress (Caregiver needs)' then 'a whole number from 0 to 3'
            when together.column_name = 'Post-traumatic Reactions (Caregiver needs)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Marital/Partner Violence in Home (Caregiver needs)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Family Relationship to the System (Caregiver needs)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Legal Involvement (Caregiver needs)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Interpersonal Problems' then 'a whole number from 0 to 3'
            when together.column_name = 'Independent Living Skills' then 'a whole number from 0 to 3'
            when together.column_name = 'Young Carer/Parenting Roles*' then 'a whole number from 0 to 3'
            when together.column_name = 'Knowledge of Needs (Young Carer/Parenting Roles*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Supervision (Young Carer/Parenting Roles*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Involvement with Care (Young Carer/Parenting Roles*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Organisation (Young Carer/Parenting Roles*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Job Functioning*' then 'a whole number from 0 to 3'
            when together.column_name = 'Career Aspirations (Job Functioning*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Aspirational Congruence (Job Functioning*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Job Market Expectations (Job Functioning*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Work Ethic (Job Functioning*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Work History (Job Functioning*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Time Since Last Job (Job Functioning*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Job Turnover (Job Functioning*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Job Attendance (Job Functioning*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Job Performance (Job Functioning*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Job Relations (Job Functioning*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Job Enjoyment (Job Functioning*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Customer Orientation (Job Functioning*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Routine (Job Functioning*)' then 'a whole number from 0 to 3'
            when together.column_name = 'Skills Relevant to Aspirations (Job Functioning*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Digital Literacy (Job Functioning*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Financial Literacy (Job Functioning*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'CV/Cover Letter (Job Functioning*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Interview Clothes (Job Functioning*)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Self-Care' then 'a whole number from 0 to 3'
            when together.column_name = 'Medication Adherence' then 'a whole number from 0 to 3'
            when together.column_name = 'Intimate Relationships' then 'a whole number from 0 to 3'
            when together.column_name = 'Transportation' then 'a whole number from 0 to 3'
            when together.removed_by = 'NoIdentifier'
                then 'The form has no identifier, so nobody can say whose assessment it is.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each Youth Unique ID, Assessment Date'
        end as expected,
        case together.column_name
            when 'Assessment Type' then 'assessment_type'
            when 'Caregiver(s) Assessed?' then 'yes_no'
            when 'Vocational' then 'score_0_3_na'
            when 'Developmental/Intellectual*' then 'score_0_3_na'
            when 'Cognitive (Developmental/Intellectual*)' then 'score_0_3_na'
            when 'Developmental (Developmental/Intellectual*)' then 'score_0_3_na'
            when 'Communication (Developmental/Intellectual*)' then 'score_0_3_na'
            when 'Self-care/Daily Living Skills (Developmental/Intellectual*)' then 'score_0_3_na'
            when 'Job Functioning' then 'score_0_3_na'
            when 'Impulsivity/Hyperactivity' then 'score_0_3_na'
            when 'Substance Use*' then 'score_0_3_na'
            when 'Sexual Abuse*' then 'yes_no'
            when 'Physical Abuse' then 'yes_no'
            when 'Neglect' then 'yes_no'
            when 'Emotional Abuse' then 'yes_no'
            when 'Medical Trauma' then 'yes_no'
            when 'Natural or Manmade Disaster' then 'yes_no'
            when 'Witness to Family Violence' then 'yes_no'
            when 'Witness to Community/School Violence' then 'yes_no'
            when 'Witness/Victim of Criminal Activity' then 'yes_no'
            when 'War/Terrorism Affected' then 'yes_no'
            when 'Disruption in Caregiving/Attachment' then 'yes_no'
        end as list_name,
        received."Youth Unique ID" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

),

held_elsewhere as (

    select
        _file_id,
        cast(null as {{ dbt.type_bigint() }}) as _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        'RepeatedRecord' as kind,
        cast(count(*) as {{ dbt.type_string() }}) || case when count(*) = 1 then ' record' else ' records' end as found,
        'one row for each Youth Unique ID, Assessment Date' as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        cast(null as {{ dbt.type_string() }}) as element
    from not_kept
    where
        _outcome = 'DuplicateRemoval'
        and _kept_in != _file_id
    group by _file_id

)

select * from explained
union all
select * from held_elsewhere
