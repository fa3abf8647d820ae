-- Made from schemas/returns/cin/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time, with how often it came.

select
    'child_protection_plans' as table_name,
    'InitialCategoryOfAbuse' as column_name,
    'category_of_abuse' as list_name,
    _la,
    _year,
    "InitialCategoryOfAbuse" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__child_protection_plans') }}
where "InitialCategoryOfAbuse" is not null
group by
    _la,
    _year,
    "InitialCategoryOfAbuse"

union all

select
    'child_protection_plans' as table_name,
    'LatestCategoryOfAbuse' as column_name,
    'category_of_abuse' as list_name,
    _la,
    _year,
    "LatestCategoryOfAbuse" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__child_protection_plans') }}
where "LatestCategoryOfAbuse" is not null
group by
    _la,
    _year,
    "LatestCategoryOfAbuse"

union all

select
    'children' as table_name,
    'UPNunknown' as column_name,
    'upn_unknown' as list_name,
    _la,
    _year,
    "UPNunknown" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__children') }}
where "UPNunknown" is not null
group by
    _la,
    _year,
    "UPNunknown"

union all

select
    'children' as table_name,
    'GenderCurrent' as column_name,
    'gender_current' as list_name,
    _la,
    _year,
    "GenderCurrent" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__children') }}
where "GenderCurrent" is not null
group by
    _la,
    _year,
    "GenderCurrent"

union all

select
    'children' as table_name,
    'Sex' as column_name,
    'sex' as list_name,
    _la,
    _year,
    "Sex" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__children') }}
where "Sex" is not null
group by
    _la,
    _year,
    "Sex"

union all

select
    'children' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__children') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    "Ethnicity"

union all

select
    'cin_details' as table_name,
    'ReferralSource' as column_name,
    'referral_source' as list_name,
    _la,
    _year,
    "ReferralSource" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__cin_details') }}
where "ReferralSource" is not null
group by
    _la,
    _year,
    "ReferralSource"

union all

select
    'cin_details' as table_name,
    'PrimaryNeedCode' as column_name,
    'primary_need_code' as list_name,
    _la,
    _year,
    "PrimaryNeedCode" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__cin_details') }}
where "PrimaryNeedCode" is not null
group by
    _la,
    _year,
    "PrimaryNeedCode"

union all

select
    'cin_details' as table_name,
    'ReasonForClosure' as column_name,
    'reason_for_closure' as list_name,
    _la,
    _year,
    "ReasonForClosure" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__cin_details') }}
where "ReasonForClosure" is not null
group by
    _la,
    _year,
    "ReasonForClosure"

union all

select
    'cin_details' as table_name,
    'ReferralNFA' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "ReferralNFA" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__cin_details') }}
where "ReferralNFA" is not null
group by
    _la,
    _year,
    "ReferralNFA"

union all

select
    'disabilities' as table_name,
    'Disability' as column_name,
    'disability' as list_name,
    _la,
    _year,
    "Disability" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__disabilities') }}
where "Disability" is not null
group by
    _la,
    _year,
    "Disability"

union all

select
    'factors' as table_name,
    'AssessmentFactors' as column_name,
    'assessment_factors' as list_name,
    _la,
    _year,
    "AssessmentFactors" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__factors') }}
where "AssessmentFactors" is not null
group by
    _la,
    _year,
    "AssessmentFactors"

union all

select
    'pre_proceedings' as table_name,
    'FGDMMeetingOffer' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "FGDMMeetingOffer" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__pre_proceedings') }}
where "FGDMMeetingOffer" is not null
group by
    _la,
    _year,
    "FGDMMeetingOffer"

union all

select
    'pre_proceedings' as table_name,
    'FGDMMeetingFac' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "FGDMMeetingFac" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__pre_proceedings') }}
where "FGDMMeetingFac" is not null
group by
    _la,
    _year,
    "FGDMMeetingFac"

union all

select
    'pre_proceedings' as table_name,
    'PPOutcome' as column_name,
    'pp_outcome' as list_name,
    _la,
    _year,
    "PPOutcome" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__pre_proceedings') }}
where "PPOutcome" is not null
group by
    _la,
    _year,
    "PPOutcome"

union all

select
    'section_47' as table_name,
    'ICPCnotRequired' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "ICPCnotRequired" as raw_value,
    count(*) as times
from {{ source('raw', 'cin__section_47') }}
where "ICPCnotRequired" is not null
group by
    _la,
    _year,
    "ICPCnotRequired"
