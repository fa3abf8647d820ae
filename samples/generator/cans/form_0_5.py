"""The questions of the form for children up to five, in their order on it.

`##` begins a section of the form, `?` a question answered with Yes or No, `~` a score that may be N/A. All others after
the first section are scores from 0 to 3. A name in brackets at the end is not printed on the form.
"""

SHEET = "TCOM UK 0-5 CANS"
QUESTIONS = """
## About the assessment
Assessment Date
Child Unique ID
Child Last Name
Child First Name
DOB
Age at Time of Assessment
Assessment Type
Agency/Region
? Caregiver(s) Assessed?
Caregiver(s) Name(s)
## Challenges
Impulsivity/Hyperactivity (3yrs+)
Depression
Anxiety
Oppositional (3yrs+)
Attachment Difficulties
Adjustment to Trauma
Regulatory: Body/Emotion
Atypical Behaviours
Sleep (12mo+)
## Functioning
Family Functioning
Early Education
Social Emotional Functioning
Development/Intellectual
Medical/Physical
Self-Injury (12mo+)
## Birth and health
Prenatal Care
Exposure
Labour & Delivery
Birth Weight
Failure to Thrive
## Strengths
Family Strengths
Interpersonal
Natural Supports
Resiliency (Persistence and Adaptability)
Relationship Permanence
Playfulness
## Culture
Language
Traditions & Rituals
Cultural Stress
Cultural Differences within the Family
## Trauma
? Sexual Abuse*
Emotional Closeness to Perpetrator (Sexual Abuse*)
Frequency of Abuse (Sexual Abuse*)
Duration (Sexual Abuse*)
Force (Sexual Abuse*)
Reaction to Disclosure (Sexual Abuse*)
? Physical Abuse
? Neglect
? Emotional Abuse
? Medical Trauma
? Natural or Manmade Disaster
? Witness to Family Violence
? Witness to Community/School Violence
? Witness/Victim of Criminal Activity
? War/Terrorism Affected
? Disruption in Caregiving/Attachment
## Reactions to trauma
Intrusions/Re-experiencing
Emotional and/or Physical Dysregulation
Traumatic Grief
Hyperarousal
Avoidance
Numbing
Dissociation
Time Before Treatment
## The caregiver
Supervision (Caregiver needs)
Involvement with Care (Caregiver needs)
Knowledge (Caregiver needs)
Organisation (Caregiver needs)
Social Resources (Caregiver needs)
Residential Stability (Caregiver needs)
Medical/Physical (Caregiver needs)
Mental Health (Caregiver needs)
Substance Use (Caregiver needs)
Developmental (Caregiver needs)
Safety (Caregiver needs)
Family Stress (Caregiver needs)
Post-traumatic Reactions (Caregiver needs)
Marital/Partner Violence in Home (Caregiver needs)
Family Relationship to the System (Caregiver needs)
Legal Involvement (Caregiver needs)
"""
