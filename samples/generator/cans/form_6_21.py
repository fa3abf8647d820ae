"""The questions of the form for young people from six to twenty-one, in their order on it.

`##` begins a section of the form, `?` a question answered with Yes or No, `~` a score that may be N/A. All others after
the first section are scores from 0 to 3. A name in brackets at the end is not printed on the form.
"""

SHEET = "TCOM UK 6-21 CANS"
QUESTIONS = """
## About the assessment
Assessment Date
Youth Unique ID
Youth Last Name
Youth First Name
DOB
Age at Time of Assessment
Assessment Type
Agency/Region
? Caregiver(s) Assessed?
Caregiver(s) Name(s)
## What goes well
Family Strengths
Interpersonal
Optimism
Educational Setting
~ Vocational
Talents & Interests
Community Life
Relationship Permanence
Resiliency
Resourcefulness
Cultural Identity
Natural Supports
## Everyday life
Family Functioning
Living Situation
Social Functioning
Recreational
~ Developmental/Intellectual*
~ Cognitive (Developmental/Intellectual*)
~ Developmental (Developmental/Intellectual*)
~ Communication (Developmental/Intellectual*)
~ Self-care/Daily Living Skills (Developmental/Intellectual*)
~ Job Functioning
Legal
Medical/Physical
Sexual Development
Sleep
School Attendance
School Behaviour
School Achievement
Decision-Making
## Behaviour and emotions
Psychosis (Thought Disorder)
~ Impulsivity/Hyperactivity
Attention/Concentration
Depression
Anxiety
Oppositional
Conduct (Antisocial Behaviour)
Adjustment to Trauma
Anger Control
~ Substance Use*
Severity of Use (Substance Use*)
Duration of Use (Substance Use*)
Stage of Recovery (Substance Use*)
Peer Influences (Substance Use*)
Environmental Influences (Substance Use*)
Recovery Support in Community (Substance Use*)
Acute Intoxication (Substance Use*)
Withdrawal History (Substance Use*)
Awareness of Relapse Triggers (Substance Use*)
Withdrawal Risks (Substance Use*)
Eating Disturbance
Attachment Difficulties
Behavioural Regression
Psycho-somatic Symptoms (Somatisation)
## Risks
Suicide Risk
Non-Suicidal Self-Harm/Self-Injury
Other Self-Harm
Danger to Others*
CH History of Violence (Need) (Danger to Others*)
CH Frustration Management (Need) (Danger to Others*)
CH Bullying (Need) (Danger to Others*)
Hostility (Need) (Danger to Others*)
CH Paranoid Thinking (Need) (Danger to Others*)
CH Secondary Gains from Anger (Need) (Danger to Others*)
CH Violent Thinking (Need) (Danger to Others*)
CH Awareness of Violence Potential (Strength)
CH Response to Consequences (Strength)
CH Commitment to Self-Control (Strength)
CH Treatment Involvement (Strength)
Sexual Aggression*
Relationship (Sexual Aggression*)
Physical Force/Threat (Sexual Aggression*)
Planning (Sexual Aggression*)
Age Differential (Sexual Aggression*)
Type of Sex Act (Sexual Aggression*)
Response to Accusation (Sexual Aggression*)
Temporal Consistency (Sexual Aggression*)
History of Sexually Aggressive Behaviour (Sexual Aggression*)
Running Away*
Frequency of Running (Running Away*)
Consistency of Destination (Running Away*)
Safety of Destination (Running Away*)
Involvement in Illegal Activities (Running Away*)
Likelihood of Return on Own (Running Away*)
Involvement with Others (Running Away*)
Realistic Expectations (Running Away*)
Planning (Running Away*)
Offending/Criminal Behaviour*
History (Offending/Criminal Behaviour*)
Seriousness (Offending/Criminal Behaviour*)
Planning (Offending/Criminal Behaviour*)
Community Safety (Offending/Criminal Behaviour*)
Peer Influences (Offending/Criminal Behaviour*)
Parental Criminal Behaviour (Offending/Criminal Behaviour*)
Environmental Influences (Offending/Criminal Behaviour*)
Legal Compliance (Offending/Criminal Behaviour*)
Fire Setting*
History (Fire Setting*)
Seriousness (Fire Setting*)
Planning (Fire Setting*)
Use of Accelerants (Fire Setting*)
Intention to Harm (Fire Setting*)
Community Safety (Fire Setting*)
Response to Accusation (Fire Setting*)
Remorse (Fire Setting*)
Likelihood of Future Fire Setting (Fire Setting*)
Intentional Misbehaviour
Bullying
Victimisation/Exploitation*
Duration of Exploitation (Victimisation/Exploitation*)
Age of Onset – Exploitation (Victimisation/Exploitation*)
Perception of Dangerousness (Victimisation/Exploitation*)
Knowledge of Exploitation (Victimisation/Exploitation*)
Trauma Bond (Victimisation/Exploitation*)
Exploitation of Others (Victimisation/Exploitation*)
Reproductive Health (Victimisation/Exploitation*)
Arrests for Loitering/Solicitation (Victimisation/Exploitation*)
Exploitation History (Victimisation/Exploitation*)
Gang Involvement
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
## Growing up
Interpersonal Problems
Independent Living Skills
Young Carer/Parenting Roles*
Knowledge of Needs (Young Carer/Parenting Roles*)
Supervision (Young Carer/Parenting Roles*)
Involvement with Care (Young Carer/Parenting Roles*)
Organisation (Young Carer/Parenting Roles*)
Marital/Partner Violence in the Home (Young Carer/Parenting Roles*)
Job Functioning*
Career Aspirations (Job Functioning*)
Aspirational Congruence (Job Functioning*)
Job Market Expectations (Job Functioning*)
Work Ethic (Job Functioning*)
Work History (Job Functioning*)
Time Since Last Job (Job Functioning*)
Job Turnover (Job Functioning*)
Job Attendance (Job Functioning*)
Job Performance (Job Functioning*)
Job Relations (Job Functioning*)
Job Enjoyment (Job Functioning*)
Customer Orientation (Job Functioning*)
Routine (Job Functioning*)
Skills Relevant to Aspirations (Job Functioning*)
Digital Literacy (Job Functioning*)
Financial Literacy (Job Functioning*)
CV/Cover Letter (Job Functioning*)
Interview Clothes (Job Functioning*)
Self-Care
Medication Adherence
Intimate Relationships
Transportation
"""
