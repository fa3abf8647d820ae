-- Made from schemas/returns/cans/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time, with how often it came.

select
    'form_0_5' as table_name,
    'Assessment Type' as column_name,
    'assessment_type' as list_name,
    _la,
    _year,
    _month,
    "Assessment Type" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Assessment Type" is not null
group by
    _la,
    _year,
    _month,
    "Assessment Type"

union all

select
    'form_0_5' as table_name,
    'Caregiver(s) Assessed?' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Caregiver(s) Assessed?" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Caregiver(s) Assessed?" is not null
group by
    _la,
    _year,
    _month,
    "Caregiver(s) Assessed?"

union all

select
    'form_0_5' as table_name,
    'Sexual Abuse*' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Sexual Abuse*" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Sexual Abuse*" is not null
group by
    _la,
    _year,
    _month,
    "Sexual Abuse*"

union all

select
    'form_0_5' as table_name,
    'Physical Abuse' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Physical Abuse" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Physical Abuse" is not null
group by
    _la,
    _year,
    _month,
    "Physical Abuse"

union all

select
    'form_0_5' as table_name,
    'Neglect' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Neglect" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Neglect" is not null
group by
    _la,
    _year,
    _month,
    "Neglect"

union all

select
    'form_0_5' as table_name,
    'Emotional Abuse' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Emotional Abuse" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Emotional Abuse" is not null
group by
    _la,
    _year,
    _month,
    "Emotional Abuse"

union all

select
    'form_0_5' as table_name,
    'Medical Trauma' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Medical Trauma" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Medical Trauma" is not null
group by
    _la,
    _year,
    _month,
    "Medical Trauma"

union all

select
    'form_0_5' as table_name,
    'Natural or Manmade Disaster' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Natural or Manmade Disaster" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Natural or Manmade Disaster" is not null
group by
    _la,
    _year,
    _month,
    "Natural or Manmade Disaster"

union all

select
    'form_0_5' as table_name,
    'Witness to Family Violence' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Witness to Family Violence" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Witness to Family Violence" is not null
group by
    _la,
    _year,
    _month,
    "Witness to Family Violence"

union all

select
    'form_0_5' as table_name,
    'Witness to Community/School Violence' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Witness to Community/School Violence" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Witness to Community/School Violence" is not null
group by
    _la,
    _year,
    _month,
    "Witness to Community/School Violence"

union all

select
    'form_0_5' as table_name,
    'Witness/Victim of Criminal Activity' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Witness/Victim of Criminal Activity" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Witness/Victim of Criminal Activity" is not null
group by
    _la,
    _year,
    _month,
    "Witness/Victim of Criminal Activity"

union all

select
    'form_0_5' as table_name,
    'War/Terrorism Affected' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "War/Terrorism Affected" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "War/Terrorism Affected" is not null
group by
    _la,
    _year,
    _month,
    "War/Terrorism Affected"

union all

select
    'form_0_5' as table_name,
    'Disruption in Caregiving/Attachment' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Disruption in Caregiving/Attachment" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_0_5') }}
where "Disruption in Caregiving/Attachment" is not null
group by
    _la,
    _year,
    _month,
    "Disruption in Caregiving/Attachment"

union all

select
    'form_6_21' as table_name,
    'Assessment Type' as column_name,
    'assessment_type' as list_name,
    _la,
    _year,
    _month,
    "Assessment Type" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Assessment Type" is not null
group by
    _la,
    _year,
    _month,
    "Assessment Type"

union all

select
    'form_6_21' as table_name,
    'Caregiver(s) Assessed?' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Caregiver(s) Assessed?" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Caregiver(s) Assessed?" is not null
group by
    _la,
    _year,
    _month,
    "Caregiver(s) Assessed?"

union all

select
    'form_6_21' as table_name,
    'Vocational' as column_name,
    'score_0_3_na' as list_name,
    _la,
    _year,
    _month,
    "Vocational" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Vocational" is not null
group by
    _la,
    _year,
    _month,
    "Vocational"

union all

select
    'form_6_21' as table_name,
    'Developmental/Intellectual*' as column_name,
    'score_0_3_na' as list_name,
    _la,
    _year,
    _month,
    "Developmental/Intellectual*" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Developmental/Intellectual*" is not null
group by
    _la,
    _year,
    _month,
    "Developmental/Intellectual*"

union all

select
    'form_6_21' as table_name,
    'Cognitive (Developmental/Intellectual*)' as column_name,
    'score_0_3_na' as list_name,
    _la,
    _year,
    _month,
    "Cognitive (Developmental/Intellectual*)" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Cognitive (Developmental/Intellectual*)" is not null
group by
    _la,
    _year,
    _month,
    "Cognitive (Developmental/Intellectual*)"

union all

select
    'form_6_21' as table_name,
    'Developmental (Developmental/Intellectual*)' as column_name,
    'score_0_3_na' as list_name,
    _la,
    _year,
    _month,
    "Developmental (Developmental/Intellectual*)" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Developmental (Developmental/Intellectual*)" is not null
group by
    _la,
    _year,
    _month,
    "Developmental (Developmental/Intellectual*)"

union all

select
    'form_6_21' as table_name,
    'Communication (Developmental/Intellectual*)' as column_name,
    'score_0_3_na' as list_name,
    _la,
    _year,
    _month,
    "Communication (Developmental/Intellectual*)" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Communication (Developmental/Intellectual*)" is not null
group by
    _la,
    _year,
    _month,
    "Communication (Developmental/Intellectual*)"

union all

select
    'form_6_21' as table_name,
    'Self-care/Daily Living Skills (Developmental/Intellectual*)' as column_name,
    'score_0_3_na' as list_name,
    _la,
    _year,
    _month,
    "Self-care/Daily Living Skills (Developmental/Intellectual*)" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Self-care/Daily Living Skills (Developmental/Intellectual*)" is not null
group by
    _la,
    _year,
    _month,
    "Self-care/Daily Living Skills (Developmental/Intellectual*)"

union all

select
    'form_6_21' as table_name,
    'Job Functioning' as column_name,
    'score_0_3_na' as list_name,
    _la,
    _year,
    _month,
    "Job Functioning" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Job Functioning" is not null
group by
    _la,
    _year,
    _month,
    "Job Functioning"

union all

select
    'form_6_21' as table_name,
    'Impulsivity/Hyperactivity' as column_name,
    'score_0_3_na' as list_name,
    _la,
    _year,
    _month,
    "Impulsivity/Hyperactivity" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Impulsivity/Hyperactivity" is not null
group by
    _la,
    _year,
    _month,
    "Impulsivity/Hyperactivity"

union all

select
    'form_6_21' as table_name,
    'Substance Use*' as column_name,
    'score_0_3_na' as list_name,
    _la,
    _year,
    _month,
    "Substance Use*" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Substance Use*" is not null
group by
    _la,
    _year,
    _month,
    "Substance Use*"

union all

select
    'form_6_21' as table_name,
    'Sexual Abuse*' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Sexual Abuse*" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Sexual Abuse*" is not null
group by
    _la,
    _year,
    _month,
    "Sexual Abuse*"

union all

select
    'form_6_21' as table_name,
    'Physical Abuse' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Physical Abuse" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Physical Abuse" is not null
group by
    _la,
    _year,
    _month,
    "Physical Abuse"

union all

select
    'form_6_21' as table_name,
    'Neglect' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Neglect" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Neglect" is not null
group by
    _la,
    _year,
    _month,
    "Neglect"

union all

select
    'form_6_21' as table_name,
    'Emotional Abuse' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Emotional Abuse" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Emotional Abuse" is not null
group by
    _la,
    _year,
    _month,
    "Emotional Abuse"

union all

select
    'form_6_21' as table_name,
    'Medical Trauma' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Medical Trauma" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Medical Trauma" is not null
group by
    _la,
    _year,
    _month,
    "Medical Trauma"

union all

select
    'form_6_21' as table_name,
    'Natural or Manmade Disaster' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Natural or Manmade Disaster" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Natural or Manmade Disaster" is not null
group by
    _la,
    _year,
    _month,
    "Natural or Manmade Disaster"

union all

select
    'form_6_21' as table_name,
    'Witness to Family Violence' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Witness to Family Violence" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Witness to Family Violence" is not null
group by
    _la,
    _year,
    _month,
    "Witness to Family Violence"

union all

select
    'form_6_21' as table_name,
    'Witness to Community/School Violence' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Witness to Community/School Violence" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Witness to Community/School Violence" is not null
group by
    _la,
    _year,
    _month,
    "Witness to Community/School Violence"

union all

select
    'form_6_21' as table_name,
    'Witness/Victim of Criminal Activity' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Witness/Victim of Criminal Activity" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Witness/Victim of Criminal Activity" is not null
group by
    _la,
    _year,
    _month,
    "Witness/Victim of Criminal Activity"

union all

select
    'form_6_21' as table_name,
    'War/Terrorism Affected' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "War/Terrorism Affected" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "War/Terrorism Affected" is not null
group by
    _la,
    _year,
    _month,
    "War/Terrorism Affected"

union all

select
    'form_6_21' as table_name,
    'Disruption in Caregiving/Attachment' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Disruption in Caregiving/Attachment" as raw_value,
    count(*) as times
from {{ source('raw', 'cans__form_6_21') }}
where "Disruption in Caregiving/Attachment" is not null
group by
    _la,
    _year,
    _month,
    "Disruption in Caregiving/Attachment"
