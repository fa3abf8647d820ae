-- Made from schemas/returns/cans/form_0_5.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: cans, 0 to 5 years. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_cans__form_0_5 explains it.

with

received as (

    select * from {{ source('raw', 'cans__form_0_5') }}

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
        {{ clean_identifier('received."Child Unique ID"') }} as "Child Unique ID",
        {{ clean_string('received."Child Last Name"') }} as "Child Last Name",
        {{ clean_string('received."Child First Name"') }} as "Child First Name",
        {{ clean_date('received."DOB"', '%d/%m/%Y') }} as "DOB",
        {{ clean_string('received."Age at Time of Assessment"') }} as "Age at Time of Assessment",
        assessment_type_codes.code as "Assessment Type",
        {{ clean_string('received."Agency/Region"') }} as "Agency/Region",
        caregiver_s_assessed_codes.code as "Caregiver(s) Assessed?",
        {{ clean_string('received."Caregiver(s) Name(s)"') }} as "Caregiver(s) Name(s)",
        {{ clean_integer('received."Impulsivity/Hyperactivity (3yrs+)"') }} as "Impulsivity/Hyperactivity (3yrs+)",
        {{ clean_integer('received."Depression"') }} as "Depression",
        {{ clean_integer('received."Anxiety"') }} as "Anxiety",
        {{ clean_integer('received."Oppositional (3yrs+)"') }} as "Oppositional (3yrs+)",
        {{ clean_integer('received."Attachment Difficulties"') }} as "Attachment Difficulties",
        {{ clean_integer('received."Adjustment to Trauma"') }} as "Adjustment to Trauma",
        {{ clean_integer('received."Regulatory: Body/Emotion"') }} as "Regulatory: Body/Emotion",
        {{ clean_integer('received."Atypical Behaviours"') }} as "Atypical Behaviours",
        {{ clean_integer('received."Sleep (12mo+)"') }} as "Sleep (12mo+)",
        {{ clean_integer('received."Family Functioning"') }} as "Family Functioning",
        {{ clean_integer('received."Early Education"') }} as "Early Education",
        {{ clean_integer('received."Social Emotional Functioning"') }} as "Social Emotional Functioning",
        {{ clean_integer('received."Development/Intellectual"') }} as "Development/Intellectual",
        {{ clean_integer('received."Medical/Physical"') }} as "Medical/Physical",
        {{ clean_integer('received."Self-Injury (12mo+)"') }} as "Self-Injury (12mo+)",
        {{ clean_integer('received."Prenatal Care"') }} as "Prenatal Care",
        {{ clean_integer('received."Exposure"') }} as "Exposure",
        {{ clean_integer('received."Labour & Delivery"') }} as "Labour & Delivery",
        {{ clean_integer('received."Birth Weight"') }} as "Birth Weight",
        {{ clean_integer('received."Failure to Thrive"') }} as "Failure to Thrive",
        {{ clean_integer('received."Family Strengths"') }} as "Family Strengths",
        {{ clean_integer('received."Interpersonal"') }} as "Interpersonal",
        {{ clean_integer('received."Natural Supports"') }} as "Natural Supports",
        {{ clean_integer('received."Resiliency (Persistence and Adaptability)"') }} as "Resiliency (Persistence and Adaptability)",
        {{ clean_integer('received."Relationship Permanence"') }} as "Relationship Permanence",
        {{ clean_integer('received."Playfulness"') }} as "Playfulness",
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
        received."Assessment Date" as "Assessment Date__received",
        received."Child Unique ID" as "Child Unique ID__received",
        received."Child Last Name" as "Child Last Name__received",
        received."Child First Name" as "Child First Name__received",
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
        received."Impulsivity/Hyperactivity (3yrs+)" as "Impulsivity/Hyperactivity (3yrs+)__received",
        received."Depression" as "Depression__received",
        received."Anxiety" as "Anxiety__received",
        received."Oppositional (3yrs+)" as "Oppositional (3yrs+)__received",
        received."Attachment Difficulties" as "Attachment Difficulties__received",
        received."Adjustment to Trauma" as "Adjustment to Trauma__received",
        received."Regulatory: Body/Emotion" as "Regulatory: Body/Emotion__received",
        received."Atypical Behaviours" as "Atypical Behaviours__received",
        received."Sleep (12mo+)" as "Sleep (12mo+)__received",
        received."Family Functioning" as "Family Functioning__received",
        received."Early Education" as "Early Education__received",
        received."Social Emotional Functioning" as "Social Emotional Functioning__received",
        received."Development/Intellectual" as "Development/Intellectual__received",
        received."Medical/Physical" as "Medical/Physical__received",
        received."Self-Injury (12mo+)" as "Self-Injury (12mo+)__received",
        received."Prenatal Care" as "Prenatal Care__received",
        received."Exposure" as "Exposure__received",
        received."Labour & Delivery" as "Labour & Delivery__received",
        received."Birth Weight" as "Birth Weight__received",
        received."Failure to Thrive" as "Failure to Thrive__received",
        received."Family Strengths" as "Family Strengths__received",
        received."Interpersonal" as "Interpersonal__received",
        received."Natural Supports" as "Natural Supports__received",
        received."Resiliency (Persistence and Adaptability)" as "Resiliency (Persistence and Adaptability)__received",
        received."Relationship Permanence" as "Relationship Permanence__received",
        received."Playfulness" as "Playfulness__received",
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
        received."Legal Involvement (Caregiver needs)" as "Legal Involvement (Caregiver needs)__received"
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
        "Child Unique ID",
        "Child Last Name",
        "Child First Name",
        "DOB",
        "Age at Time of Assessment",
        "Assessment Type",
        "Agency/Region",
        "Caregiver(s) Assessed?",
        "Caregiver(s) Name(s)",
        {{ within_bounds('"Impulsivity/Hyperactivity (3yrs+)"', min=0, max=3) }}
            as "Impulsivity/Hyperactivity (3yrs+)",
        {{ within_bounds('"Depression"', min=0, max=3) }} as "Depression",
        {{ within_bounds('"Anxiety"', min=0, max=3) }} as "Anxiety",
        {{ within_bounds('"Oppositional (3yrs+)"', min=0, max=3) }} as "Oppositional (3yrs+)",
        {{ within_bounds('"Attachment Difficulties"', min=0, max=3) }} as "Attachment Difficulties",
        {{ within_bounds('"Adjustment to Trauma"', min=0, max=3) }} as "Adjustment to Trauma",
        {{ within_bounds('"Regulatory: Body/Emotion"', min=0, max=3) }} as "Regulatory: Body/Emotion",
        {{ within_bounds('"Atypical Behaviours"', min=0, max=3) }} as "Atypical Behaviours",
        {{ within_bounds('"Sleep (12mo+)"', min=0, max=3) }} as "Sleep (12mo+)",
        {{ within_bounds('"Family Functioning"', min=0, max=3) }} as "Family Functioning",
        {{ within_bounds('"Early Education"', min=0, max=3) }} as "Early Education",
        {{ within_bounds('"Social Emotional Functioning"', min=0, max=3) }} as "Social Emotional Functioning",
        {{ within_bounds('"Development/Intellectual"', min=0, max=3) }} as "Development/Intellectual",
        {{ within_bounds('"Medical/Physical"', min=0, max=3) }} as "Medical/Physical",
        {{ within_bounds('"Self-Injury (12mo+)"', min=0, max=3) }} as "Self-Injury (12mo+)",
        {{ within_bounds('"Prenatal Care"', min=0, max=3) }} as "Prenatal Care",
        {{ within_bounds('"Exposure"', min=0, max=3) }} as "Exposure",
        {{ within_bounds('"Labour & Delivery"', min=0, max=3) }} as "Labour & Delivery",
        {{ within_bounds('"Birth Weight"', min=0, max=3) }} as "Birth Weight",
        {{ within_bounds('"Failure to Thrive"', min=0, max=3) }} as "Failure to Thrive",
        {{ within_bounds('"Family Strengths"', min=0, max=3) }} as "Family Strengths",
        {{ within_bounds('"Interpersonal"', min=0, max=3) }} as "Interpersonal",
        {{ within_bounds('"Natural Supports"', min=0, max=3) }} as "Natural Supports",
        {{ within_bounds('"Resiliency (Persistence and Adaptability)"', min=0, max=3) }}
            as "Resiliency (Persistence and Adaptability)",
        {{ within_bounds('"Relationship Permanence"', min=0, max=3) }} as "Relationship Permanence",
        {{ within_bounds('"Playfulness"', min=0, max=3) }} as "Playfulness",
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
        {{ cell_problem('"Assessment Date__received"', '"Assessment Date"', required=true) }}
            as "Assessment Date__problem",
        {{ cell_problem('"Child Unique ID__received"', '"Child Unique ID"', required=true) }}
            as "Child Unique ID__problem",
        {{ cell_problem('"Child Last Name__received"', '"Child Last Name"', required=true) }}
            as "Child Last Name__problem",
        {{ cell_problem('"Child First Name__received"', '"Child First Name"', required=true) }}
            as "Child First Name__problem",
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
            '"Impulsivity/Hyperactivity (3yrs+)__received"',
            '"Impulsivity/Hyperactivity (3yrs+)"',
            required=true,
            min=0,
            max=3
        ) }} as "Impulsivity/Hyperactivity (3yrs+)__problem",
        {{ cell_problem('"Depression__received"', '"Depression"', required=true, min=0, max=3) }}
            as "Depression__problem",
        {{ cell_problem('"Anxiety__received"', '"Anxiety"', required=true, min=0, max=3) }} as "Anxiety__problem",
        {{ cell_problem(
            '"Oppositional (3yrs+)__received"',
            '"Oppositional (3yrs+)"',
            required=true,
            min=0,
            max=3
        ) }} as "Oppositional (3yrs+)__problem",
        {{ cell_problem(
            '"Attachment Difficulties__received"',
            '"Attachment Difficulties"',
            required=true,
            min=0,
            max=3
        ) }} as "Attachment Difficulties__problem",
        {{ cell_problem(
            '"Adjustment to Trauma__received"',
            '"Adjustment to Trauma"',
            required=true,
            min=0,
            max=3
        ) }} as "Adjustment to Trauma__problem",
        {{ cell_problem(
            '"Regulatory: Body/Emotion__received"',
            '"Regulatory: Body/Emotion"',
            required=true,
            min=0,
            max=3
        ) }} as "Regulatory: Body/Emotion__problem",
        {{ cell_problem(
            '"Atypical Behaviours__received"',
            '"Atypical Behaviours"',
            required=true,
            min=0,
            max=3
        ) }} as "Atypical Behaviours__problem",
        {{ cell_problem('"Sleep (12mo+)__received"', '"Sleep (12mo+)"', required=true, min=0, max=3) }}
            as "Sleep (12mo+)__problem",
        {{ cell_problem(
            '"Family Functioning__received"',
            '"Family Functioning"',
            required=true,
            min=0,
            max=3
        ) }} as "Family Functioning__problem",
        {{ cell_problem('"Early Education__received"', '"Early Education"', required=true, min=0, max=3) }}
            as "Early Education__problem",
        {{ cell_problem(
            '"Social Emotional Functioning__received"',
            '"Social Emotional Functioning"',
            required=true,
            min=0,
            max=3
        ) }} as "Social Emotional Functioning__problem",
        {{ cell_problem(
            '"Development/Intellectual__received"',
            '"Development/Intellectual"',
            required=true,
            min=0,
            max=3
        ) }} as "Development/Intellectual__problem",
        {{ cell_problem(
            '"Medical/Physical__received"',
            '"Medical/Physical"',
            required=true,
            min=0,
            max=3
        ) }} as "Medical/Physical__problem",
        {{ cell_problem(
            '"Self-Injury (12mo+)__received"',
            '"Self-Injury (12mo+)"',
            required=true,
            min=0,
            max=3
        ) }} as "Self-Injury (12mo+)__problem",
        {{ cell_problem('"Prenatal Care__received"', '"Prenatal Care"', required=true, min=0, max=3) }}
            as "Prenatal Care__problem",
        {{ cell_problem('"Exposure__received"', '"Exposure"', required=true, min=0, max=3) }}
            as "Exposure__problem",
        {{ cell_problem(
            '"Labour & Delivery__received"',
            '"Labour & Delivery"',
            required=true,
            min=0,
            max=3
        ) }} as "Labour & Delivery__problem",
        {{ cell_problem('"Birth Weight__received"', '"Birth Weight"', required=true, min=0, max=3) }}
            as "Birth Weight__problem",
        {{ cell_problem(
            '"Failure to Thrive__received"',
            '"Failure to Thrive"',
            required=true,
            min=0,
            max=3
        ) }} as "Failure to Thrive__problem",
        {{ cell_problem(
            '"Family Strengths__received"',
            '"Family Strengths"',
            required=true,
            min=0,
            max=3
        ) }} as "Family Strengths__problem",
        {{ cell_problem('"Interpersonal__received"', '"Interpersonal"', required=true, min=0, max=3) }}
            as "Interpersonal__problem",
        {{ cell_problem(
            '"Natural Supports__received"',
            '"Natural Supports"',
            required=true,
            min=0,
            max=3
        ) }} as "Natural Supports__problem",
        {{ cell_problem(
            '"Resiliency (Persistence and Adaptability)__received"',
            '"Resiliency (Persistence and Adaptability)"',
            required=true,
            min=0,
            max=3
        ) }} as "Resiliency (Persistence and Adaptability)__problem",
        {{ cell_problem(
            '"Relationship Permanence__received"',
            '"Relationship Permanence"',
            required=true,
            min=0,
            max=3
        ) }} as "Relationship Permanence__problem",
        {{ cell_problem('"Playfulness__received"', '"Playfulness"', required=true, min=0, max=3) }}
            as "Playfulness__problem",
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
        ) }} as "Legal Involvement (Caregiver needs)__problem"
    from typed

)

select * from checked
