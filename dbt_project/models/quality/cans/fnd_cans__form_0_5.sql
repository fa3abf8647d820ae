-- Made from schemas/returns/cans/form_0_5.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of cans, 0 to 5 years: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_cans__form_0_5') }}
    unpivot (
        _kind for _problem_column in (
            "Assessment Date__problem",
            "Child Unique ID__problem",
            "Child Last Name__problem",
            "Child First Name__problem",
            "DOB__problem",
            "Age at Time of Assessment__problem",
            "Assessment Type__problem",
            "Agency/Region__problem",
            "Caregiver(s) Assessed?__problem",
            "Caregiver(s) Name(s)__problem",
            "Impulsivity/Hyperactivity (3yrs+)__problem",
            "Depression__problem",
            "Anxiety__problem",
            "Oppositional (3yrs+)__problem",
            "Attachment Difficulties__problem",
            "Adjustment to Trauma__problem",
            "Regulatory: Body/Emotion__problem",
            "Atypical Behaviours__problem",
            "Sleep (12mo+)__problem",
            "Family Functioning__problem",
            "Early Education__problem",
            "Social Emotional Functioning__problem",
            "Development/Intellectual__problem",
            "Medical/Physical__problem",
            "Self-Injury (12mo+)__problem",
            "Prenatal Care__problem",
            "Exposure__problem",
            "Labour & Delivery__problem",
            "Birth Weight__problem",
            "Failure to Thrive__problem",
            "Family Strengths__problem",
            "Interpersonal__problem",
            "Natural Supports__problem",
            "Resiliency (Persistence and Adaptability)__problem",
            "Relationship Permanence__problem",
            "Playfulness__problem",
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
            "Legal Involvement (Caregiver needs)__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'cans__form_0_5') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by,
        _kept_in
    from {{ ref('enr_cans__form_0_5') }}
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
                    when 'Child Unique ID' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'Child Last Name' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'Child First Name' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'DOB' then {{ dbt.split_part('received._lines', "','", 5) }}
                    when 'Age at Time of Assessment' then {{ dbt.split_part('received._lines', "','", 6) }}
                    when 'Assessment Type' then {{ dbt.split_part('received._lines', "','", 7) }}
                    when 'Agency/Region' then {{ dbt.split_part('received._lines', "','", 8) }}
                    when 'Caregiver(s) Assessed?' then {{ dbt.split_part('received._lines', "','", 9) }}
                    when 'Caregiver(s) Name(s)' then {{ dbt.split_part('received._lines', "','", 10) }}
                    when 'Impulsivity/Hyperactivity (3yrs+)' then {{ dbt.split_part('received._lines', "','", 11) }}
                    when 'Depression' then {{ dbt.split_part('received._lines', "','", 12) }}
                    when 'Anxiety' then {{ dbt.split_part('received._lines', "','", 13) }}
                    when 'Oppositional (3yrs+)' then {{ dbt.split_part('received._lines', "','", 14) }}
                    when 'Attachment Difficulties' then {{ dbt.split_part('received._lines', "','", 15) }}
                    when 'Adjustment to Trauma' then {{ dbt.split_part('received._lines', "','", 16) }}
                    when 'Regulatory: Body/Emotion' then {{ dbt.split_part('received._lines', "','", 17) }}
                    when 'Atypical Behaviours' then {{ dbt.split_part('received._lines', "','", 18) }}
                    when 'Sleep (12mo+)' then {{ dbt.split_part('received._lines', "','", 19) }}
                    when 'Family Functioning' then {{ dbt.split_part('received._lines', "','", 20) }}
                    when 'Early Education' then {{ dbt.split_part('received._lines', "','", 21) }}
                    when 'Social Emotional Functioning' then {{ dbt.split_part('received._lines', "','", 22) }}
                    when 'Development/Intellectual' then {{ dbt.split_part('received._lines', "','", 23) }}
                    when 'Medical/Physical' then {{ dbt.split_part('received._lines', "','", 24) }}
                    when 'Self-Injury (12mo+)' then {{ dbt.split_part('received._lines', "','", 25) }}
                    when 'Prenatal Care' then {{ dbt.split_part('received._lines', "','", 26) }}
                    when 'Exposure' then {{ dbt.split_part('received._lines', "','", 27) }}
                    when 'Labour & Delivery' then {{ dbt.split_part('received._lines', "','", 28) }}
                    when 'Birth Weight' then {{ dbt.split_part('received._lines', "','", 29) }}
                    when 'Failure to Thrive' then {{ dbt.split_part('received._lines', "','", 30) }}
                    when 'Family Strengths' then {{ dbt.split_part('received._lines', "','", 31) }}
                    when 'Interpersonal' then {{ dbt.split_part('received._lines', "','", 32) }}
                    when 'Natural Supports' then {{ dbt.split_part('received._lines', "','", 33) }}
                    when 'Resiliency (Persistence and Adaptability)' then {{ dbt.split_part('received._lines', "','", 34) }}
                    when 'Relationship Permanence' then {{ dbt.split_part('received._lines', "','", 35) }}
                    when 'Playfulness' then {{ dbt.split_part('received._lines', "','", 36) }}
                    when 'Language' then {{ dbt.split_part('received._lines', "','", 37) }}
                    when 'Traditions & Rituals' then {{ dbt.split_part('received._lines', "','", 38) }}
                    when 'Cultural Stress' then {{ dbt.split_part('received._lines', "','", 39) }}
                    when 'Cultural Differences within the Family' then {{ dbt.split_part('received._lines', "','", 40) }}
                    when 'Sexual Abuse*' then {{ dbt.split_part('received._lines', "','", 41) }}
                    when 'Emotional Closeness to Perpetrator (Sexual Abuse*)' then {{ dbt.split_part('received._lines', "','", 42) }}
                    when 'Frequency of Abuse (Sexual Abuse*)' then {{ dbt.split_part('received._lines', "','", 43) }}
                    when 'Duration (Sexual Abuse*)' then {{ dbt.split_part('received._lines', "','", 44) }}
                    when 'Force (Sexual Abuse*)' then {{ dbt.split_part('received._lines', "','", 45) }}
                    when 'Reaction to Disclosure (Sexual Abuse*)' then {{ dbt.split_part('received._lines', "','", 46) }}
                    when 'Physical Abuse' then {{ dbt.split_part('received._lines', "','", 47) }}
                    when 'Neglect' then {{ dbt.split_part('received._lines', "','", 48) }}
                    when 'Emotional Abuse' then {{ dbt.split_part('received._lines', "','", 49) }}
                    when 'Medical Trauma' then {{ dbt.split_part('received._lines', "','", 50) }}
                    when 'Natural or Manmade Disaster' then {{ dbt.split_part('received._lines', "','", 51) }}
                    when 'Witness to Family Violence' then {{ dbt.split_part('received._lines', "','", 52) }}
                    when 'Witness to Community/School Violence' then {{ dbt.split_part('received._lines', "','", 53) }}
                    when 'Witness/Victim of Criminal Activity' then {{ dbt.split_part('received._lines', "','", 54) }}
                    when 'War/Terrorism Affected' then {{ dbt.split_part('received._lines', "','", 55) }}
                    when 'Disruption in Caregiving/Attachment' then {{ dbt.split_part('received._lines', "','", 56) }}
                    when 'Intrusions/Re-experiencing' then {{ dbt.split_part('received._lines', "','", 57) }}
                    when 'Emotional and/or Physical Dysregulation' then {{ dbt.split_part('received._lines', "','", 58) }}
                    when 'Traumatic Grief' then {{ dbt.split_part('received._lines', "','", 59) }}
                    when 'Hyperarousal' then {{ dbt.split_part('received._lines', "','", 60) }}
                    when 'Avoidance' then {{ dbt.split_part('received._lines', "','", 61) }}
                    when 'Numbing' then {{ dbt.split_part('received._lines', "','", 62) }}
                    when 'Dissociation' then {{ dbt.split_part('received._lines', "','", 63) }}
                    when 'Time Before Treatment' then {{ dbt.split_part('received._lines', "','", 64) }}
                    when 'Supervision (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 65) }}
                    when 'Involvement with Care (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 66) }}
                    when 'Knowledge (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 67) }}
                    when 'Organisation (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 68) }}
                    when 'Social Resources (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 69) }}
                    when 'Residential Stability (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 70) }}
                    when 'Medical/Physical (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 71) }}
                    when 'Mental Health (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 72) }}
                    when 'Substance Use (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 73) }}
                    when 'Developmental (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 74) }}
                    when 'Safety (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 75) }}
                    when 'Family Stress (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 76) }}
                    when 'Post-traumatic Reactions (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 77) }}
                    when 'Marital/Partner Violence in Home (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 78) }}
                    when 'Family Relationship to the System (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 79) }}
                    when 'Legal Involvement (Caregiver needs)' then {{ dbt.split_part('received._lines', "','", 80) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'NoIdentifier' then received."Child Unique ID"
            when 'Assessment Date' then received."Assessment Date"
            when 'Child Unique ID' then received."Child Unique ID"
            when 'Child Last Name' then received."Child Last Name"
            when 'Child First Name' then received."Child First Name"
            when 'DOB' then received."DOB"
            when 'Age at Time of Assessment' then received."Age at Time of Assessment"
            when 'Assessment Type' then received."Assessment Type"
            when 'Agency/Region' then received."Agency/Region"
            when 'Caregiver(s) Assessed?' then received."Caregiver(s) Assessed?"
            when 'Caregiver(s) Name(s)' then received."Caregiver(s) Name(s)"
            when 'Impulsivity/Hyperactivity (3yrs+)' then received."Impulsivity/Hyperactivity (3yrs+)"
            when 'Depression' then received."Depression"
            when 'Anxiety' then received."Anxiety"
            when 'Oppositional (3yrs+)' then received."Oppositional (3yrs+)"
            when 'Attachment Difficulties' then received."Attachment Difficulties"
            when 'Adjustment to Trauma' then received."Adjustment to Trauma"
            when 'Regulatory: Body/Emotion' then received."Regulatory: Body/Emotion"
            when 'Atypical Behaviours' then received."Atypical Behaviours"
            when 'Sleep (12mo+)' then received."Sleep (12mo+)"
            when 'Family Functioning' then received."Family Functioning"
            when 'Early Education' then received."Early Education"
            when 'Social Emotional Functioning' then received."Social Emotional Functioning"
            when 'Development/Intellectual' then received."Development/Intellectual"
            when 'Medical/Physical' then received."Medical/Physical"
            when 'Self-Injury (12mo+)' then received."Self-Injury (12mo+)"
            when 'Prenatal Care' then received."Prenatal Care"
            when 'Exposure' then received."Exposure"
            when 'Labour & Delivery' then received."Labour & Delivery"
            when 'Birth Weight' then received."Birth Weight"
            when 'Failure to Thrive' then received."Failure to Thrive"
            when 'Family Strengths' then received."Family Strengths"
            when 'Interpersonal' then received."Interpersonal"
            when 'Natural Supports' then received."Natural Supports"
            when 'Resiliency (Persistence and Adaptability)'
                then received."Resiliency (Persistence and Adaptability)"
            when 'Relationship Permanence' then received."Relationship Permanence"
            when 'Playfulness' then received."Playfulness"
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
        end as found,
        case
            when together.column_name = 'Assessment Date' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Child Unique ID'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'Child Last Name' then 'text'
            when together.column_name = 'Child First Name' then 'text'
            when together.column_name = 'DOB' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Age at Time of Assessment' then 'text'
            when together.column_name = 'Agency/Region' then 'text'
            when together.column_name = 'Caregiver(s) Name(s)' then 'text'
            when together.column_name = 'Impulsivity/Hyperactivity (3yrs+)' then 'a whole number from 0 to 3'
            when together.column_name = 'Depression' then 'a whole number from 0 to 3'
            when together.column_name = 'Anxiety' then 'a whole number from 0 to 3'
            when together.column_name = 'Oppositional (3yrs+)' then 'a whole number from 0 to 3'
            when together.column_name = 'Attachment Difficulties' then 'a whole number from 0 to 3'
            when together.column_name = 'Adjustment to Trauma' then 'a whole number from 0 to 3'
            when together.column_name = 'Regulatory: Body/Emotion' then 'a whole number from 0 to 3'
            when together.column_name = 'Atypical Behaviours' then 'a whole number from 0 to 3'
            when together.column_name = 'Sleep (12mo+)' then 'a whole number from 0 to 3'
            when together.column_name = 'Family Functioning' then 'a whole number from 0 to 3'
            when together.column_name = 'Early Education' then 'a whole number from 0 to 3'
            when together.column_name = 'Social Emotional Functioning' then 'a whole number from 0 to 3'
            when together.column_name = 'Development/Intellectual' then 'a whole number from 0 to 3'
            when together.column_name = 'Medical/Physical' then 'a whole number from 0 to 3'
            when together.column_name = 'Self-Injury (12mo+)' then 'a whole number from 0 to 3'
            when together.column_name = 'Prenatal Care' then 'a whole number from 0 to 3'
            when together.column_name = 'Exposure' then 'a whole number from 0 to 3'
            when together.column_name = 'Labour & Delivery' then 'a whole number from 0 to 3'
            when together.column_name = 'Birth Weight' then 'a whole number from 0 to 3'
            when together.column_name = 'Failure to Thrive' then 'a whole number from 0 to 3'
            when together.column_name = 'Family Strengths' then 'a whole number from 0 to 3'
            when together.column_name = 'Interpersonal' then 'a whole number from 0 to 3'
            when together.column_name = 'Natural Supports' then 'a whole number from 0 to 3'
            when together.column_name = 'Resiliency (Persistence and Adaptability)'
                then 'a whole number from 0 to 3'
            when together.column_name = 'Relationship Permanence' then 'a whole number from 0 to 3'
            when together.column_name = 'Playfulness' then 'a whole number from 0 to 3'
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
            when together.removed_by = 'NoIdentifier'
                then 'The form has no identifier, so nobody can say whose assessment it is.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each Child Unique ID, Assessment Date'
        end as expected,
        case together.column_name
            when 'Assessment Type' then 'assessment_type'
            when 'Caregiver(s) Assessed?' then 'yes_no'
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
        received."Child Unique ID" as child,
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
        'one row for each Child Unique ID, Assessment Date' as expected,
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
