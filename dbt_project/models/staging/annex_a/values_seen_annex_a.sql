-- Made from schemas/returns/annex_a/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time, with how often it came.

select
    'list_1' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_1') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'list_1' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _month,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_1') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    _month,
    "Ethnicity"

union all

select
    'list_1' as table_name,
    'Contact Source' as column_name,
    'contact_referral_source' as list_name,
    _la,
    _year,
    _month,
    "Contact Source" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_1') }}
where "Contact Source" is not null
group by
    _la,
    _year,
    _month,
    "Contact Source"

union all

select
    'list_2' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_2') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'list_2' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _month,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_2') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    _month,
    "Ethnicity"

union all

select
    'list_3' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_3') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'list_3' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _month,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_3') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    _month,
    "Ethnicity"

union all

select
    'list_3' as table_name,
    'Referral Source' as column_name,
    'contact_referral_source' as list_name,
    _la,
    _year,
    _month,
    "Referral Source" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_3') }}
where "Referral Source" is not null
group by
    _la,
    _year,
    _month,
    "Referral Source"

union all

select
    'list_3' as table_name,
    'Referral NFA?' as column_name,
    'referral_nfa' as list_name,
    _la,
    _year,
    _month,
    "Referral NFA?" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_3') }}
where "Referral NFA?" is not null
group by
    _la,
    _year,
    _month,
    "Referral NFA?"

union all

select
    'list_4' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_4') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'list_4' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _month,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_4') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    _month,
    "Ethnicity"

union all

select
    'list_4' as table_name,
    'Does the Child have a Disability' as column_name,
    'disability' as list_name,
    _la,
    _year,
    _month,
    "Does the Child have a Disability" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_4') }}
where "Does the Child have a Disability" is not null
group by
    _la,
    _year,
    _month,
    "Does the Child have a Disability"

union all

select
    'list_4' as table_name,
    'Child Seen During Continuous Assessment' as column_name,
    'assessment_child_seen' as list_name,
    _la,
    _year,
    _month,
    "Child Seen During Continuous Assessment" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_4') }}
where "Child Seen During Continuous Assessment" is not null
group by
    _la,
    _year,
    _month,
    "Child Seen During Continuous Assessment"

union all

select
    'list_4' as table_name,
    'Was the child assessed as requiring LA children''s social care support?' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Was the child assessed as requiring LA children's social care support?" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_4') }}
where "Was the child assessed as requiring LA children's social care support?" is not null
group by
    _la,
    _year,
    _month,
    "Was the child assessed as requiring LA children's social care support?"

union all

select
    'list_5' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_5') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'list_5' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _month,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_5') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    _month,
    "Ethnicity"

union all

select
    'list_5' as table_name,
    'Does the Child have a Disability' as column_name,
    'disability' as list_name,
    _la,
    _year,
    _month,
    "Does the Child have a Disability" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_5') }}
where "Does the Child have a Disability" is not null
group by
    _la,
    _year,
    _month,
    "Does the Child have a Disability"

union all

select
    'list_5' as table_name,
    'Was an Initial Child Protection Conference deemed unnecessary?' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Was an Initial Child Protection Conference deemed unnecessary?" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_5') }}
where "Was an Initial Child Protection Conference deemed unnecessary?" is not null
group by
    _la,
    _year,
    _month,
    "Was an Initial Child Protection Conference deemed unnecessary?"

union all

select
    'list_5' as table_name,
    'Did the Initial Child Protection Conference Result in a Child Protection Plan' as column_name,
    'icpc_result_in_cpp' as list_name,
    _la,
    _year,
    _month,
    "Did the Initial Child Protection Conference Result in a Child Protection Plan" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_5') }}
where "Did the Initial Child Protection Conference Result in a Child Protection Plan" is not null
group by
    _la,
    _year,
    _month,
    "Did the Initial Child Protection Conference Result in a Child Protection Plan"

union all

select
    'list_6' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_6') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'list_6' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _month,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_6') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    _month,
    "Ethnicity"

union all

select
    'list_6' as table_name,
    'Does the Child have a Disability' as column_name,
    'disability' as list_name,
    _la,
    _year,
    _month,
    "Does the Child have a Disability" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_6') }}
where "Does the Child have a Disability" is not null
group by
    _la,
    _year,
    _month,
    "Does the Child have a Disability"

union all

select
    'list_6' as table_name,
    'Primary Need Code' as column_name,
    'primary_need' as list_name,
    _la,
    _year,
    _month,
    "Primary Need Code" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_6') }}
where "Primary Need Code" is not null
group by
    _la,
    _year,
    _month,
    "Primary Need Code"

union all

select
    'list_6' as table_name,
    'Reason for Closure' as column_name,
    'reason_for_closure' as list_name,
    _la,
    _year,
    _month,
    "Reason for Closure" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_6') }}
where "Reason for Closure" is not null
group by
    _la,
    _year,
    _month,
    "Reason for Closure"

union all

select
    'list_6' as table_name,
    'Case Status' as column_name,
    'case_status' as list_name,
    _la,
    _year,
    _month,
    "Case Status" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_6') }}
where "Case Status" is not null
group by
    _la,
    _year,
    _month,
    "Case Status"

union all

select
    'list_7' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_7') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'list_7' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _month,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_7') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    _month,
    "Ethnicity"

union all

select
    'list_7' as table_name,
    'Does the Child have a Disability' as column_name,
    'disability' as list_name,
    _la,
    _year,
    _month,
    "Does the Child have a Disability" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_7') }}
where "Does the Child have a Disability" is not null
group by
    _la,
    _year,
    _month,
    "Does the Child have a Disability"

union all

select
    'list_7' as table_name,
    'Initial Category of Abuse' as column_name,
    'abuse_category' as list_name,
    _la,
    _year,
    _month,
    "Initial Category of Abuse" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_7') }}
where "Initial Category of Abuse" is not null
group by
    _la,
    _year,
    _month,
    "Initial Category of Abuse"

union all

select
    'list_7' as table_name,
    'Latest Category of Abuse' as column_name,
    'abuse_category' as list_name,
    _la,
    _year,
    _month,
    "Latest Category of Abuse" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_7') }}
where "Latest Category of Abuse" is not null
group by
    _la,
    _year,
    _month,
    "Latest Category of Abuse"

union all

select
    'list_7' as table_name,
    'Was the Child Seen Alone?' as column_name,
    'cpp_child_seen_alone' as list_name,
    _la,
    _year,
    _month,
    "Was the Child Seen Alone?" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_7') }}
where "Was the Child Seen Alone?" is not null
group by
    _la,
    _year,
    _month,
    "Was the Child Seen Alone?"

union all

select
    'list_7' as table_name,
    'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_7') }}
where "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)" is not null
group by
    _la,
    _year,
    _month,
    "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)"

union all

select
    'list_8' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'list_8' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _month,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    _month,
    "Ethnicity"

union all

select
    'list_8' as table_name,
    'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)' as column_name,
    'uasc' as list_name,
    _la,
    _year,
    _month,
    "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)" is not null
group by
    _la,
    _year,
    _month,
    "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)"

union all

select
    'list_8' as table_name,
    'Does the Child have a Disability' as column_name,
    'disability' as list_name,
    _la,
    _year,
    _month,
    "Does the Child have a Disability" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Does the Child have a Disability" is not null
group by
    _la,
    _year,
    _month,
    "Does the Child have a Disability"

union all

select
    'list_8' as table_name,
    'Child''s Category of Need' as column_name,
    'primary_need' as list_name,
    _la,
    _year,
    _month,
    "Child's Category of Need" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Child's Category of Need" is not null
group by
    _la,
    _year,
    _month,
    "Child's Category of Need"

union all

select
    'list_8' as table_name,
    'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)" is not null
group by
    _la,
    _year,
    _month,
    "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)"

union all

select
    'list_8' as table_name,
    'Child''s Legal Status' as column_name,
    'cla_legal_status' as list_name,
    _la,
    _year,
    _month,
    "Child's Legal Status" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Child's Legal Status" is not null
group by
    _la,
    _year,
    _month,
    "Child's Legal Status"

union all

select
    'list_8' as table_name,
    'What is the permanence plan for this child?' as column_name,
    'cla_permanence_plan' as list_name,
    _la,
    _year,
    _month,
    "What is the permanence plan for this child?" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "What is the permanence plan for this child?" is not null
group by
    _la,
    _year,
    _month,
    "What is the permanence plan for this child?"

union all

select
    'list_8' as table_name,
    'Reason Ceased to be Looked After' as column_name,
    'cla_reason_ceased' as list_name,
    _la,
    _year,
    _month,
    "Reason Ceased to be Looked After" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Reason Ceased to be Looked After" is not null
group by
    _la,
    _year,
    _month,
    "Reason Ceased to be Looked After"

union all

select
    'list_8' as table_name,
    'Placement Type' as column_name,
    'cla_placement_type' as list_name,
    _la,
    _year,
    _month,
    "Placement Type" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Placement Type" is not null
group by
    _la,
    _year,
    _month,
    "Placement Type"

union all

select
    'list_8' as table_name,
    'Placement Provider' as column_name,
    'cla_placement_provider' as list_name,
    _la,
    _year,
    _month,
    "Placement Provider" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Placement Provider" is not null
group by
    _la,
    _year,
    _month,
    "Placement Provider"

union all

select
    'list_8' as table_name,
    'Placement Location' as column_name,
    'cla_placement_location' as list_name,
    _la,
    _year,
    _month,
    "Placement Location" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Placement Location" is not null
group by
    _la,
    _year,
    _month,
    "Placement Location"

union all

select
    'list_8' as table_name,
    'LA of Placement' as column_name,
    'cla_placement_la' as list_name,
    _la,
    _year,
    _month,
    "LA of Placement" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "LA of Placement" is not null
group by
    _la,
    _year,
    _month,
    "LA of Placement"

union all

select
    'list_8' as table_name,
    'Was the child offered a Return Interview after their last missing episode (Y/N)?' as column_name,
    'cla_return_interview' as list_name,
    _la,
    _year,
    _month,
    "Was the child offered a Return Interview after their last missing episode (Y/N)?" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Was the child offered a Return Interview after their last missing episode (Y/N)?" is not null
group by
    _la,
    _year,
    _month,
    "Was the child offered a Return Interview after their last missing episode (Y/N)?"

union all

select
    'list_8' as table_name,
    'Did the child accept a Return Interview after their last missing episode (Y/N)?' as column_name,
    'cla_return_interview' as list_name,
    _la,
    _year,
    _month,
    "Did the child accept a Return Interview after their last missing episode (Y/N)?" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_8') }}
where "Did the child accept a Return Interview after their last missing episode (Y/N)?" is not null
group by
    _la,
    _year,
    _month,
    "Did the child accept a Return Interview after their last missing episode (Y/N)?"

union all

select
    'list_9' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_9') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'list_9' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _month,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_9') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    _month,
    "Ethnicity"

union all

select
    'list_9' as table_name,
    'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)' as column_name,
    'uasc' as list_name,
    _la,
    _year,
    _month,
    "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_9') }}
where "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)" is not null
group by
    _la,
    _year,
    _month,
    "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)"

union all

select
    'list_9' as table_name,
    'Does the Child have a Disability' as column_name,
    'disability' as list_name,
    _la,
    _year,
    _month,
    "Does the Child have a Disability" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_9') }}
where "Does the Child have a Disability" is not null
group by
    _la,
    _year,
    _month,
    "Does the Child have a Disability"

union all

select
    'list_9' as table_name,
    'Eligibility Category' as column_name,
    'care_leaver_eligibility' as list_name,
    _la,
    _year,
    _month,
    "Eligibility Category" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_9') }}
where "Eligibility Category" is not null
group by
    _la,
    _year,
    _month,
    "Eligibility Category"

union all

select
    'list_9' as table_name,
    'LA in Touch' as column_name,
    'care_leaver_in_touch' as list_name,
    _la,
    _year,
    _month,
    "LA in Touch" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_9') }}
where "LA in Touch" is not null
group by
    _la,
    _year,
    _month,
    "LA in Touch"

union all

select
    'list_9' as table_name,
    'Type of Accommodation' as column_name,
    'care_leaver_accommodation' as list_name,
    _la,
    _year,
    _month,
    "Type of Accommodation" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_9') }}
where "Type of Accommodation" is not null
group by
    _la,
    _year,
    _month,
    "Type of Accommodation"

union all

select
    'list_9' as table_name,
    'Suitability of Accommodation' as column_name,
    'care_leaver_accommodation_suitability' as list_name,
    _la,
    _year,
    _month,
    "Suitability of Accommodation" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_9') }}
where "Suitability of Accommodation" is not null
group by
    _la,
    _year,
    _month,
    "Suitability of Accommodation"

union all

select
    'list_9' as table_name,
    'Activity Status' as column_name,
    'care_leaver_activity' as list_name,
    _la,
    _year,
    _month,
    "Activity Status" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_9') }}
where "Activity Status" is not null
group by
    _la,
    _year,
    _month,
    "Activity Status"

union all

select
    'list_10' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_10') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'list_10' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _month,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_10') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    _month,
    "Ethnicity"

union all

select
    'list_10' as table_name,
    'Does the Child have a Disability' as column_name,
    'disability' as list_name,
    _la,
    _year,
    _month,
    "Does the Child have a Disability" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_10') }}
where "Does the Child have a Disability" is not null
group by
    _la,
    _year,
    _month,
    "Does the Child have a Disability"

union all

select
    'list_10' as table_name,
    'Reason Why Child No Longer Placed for Adoption' as column_name,
    'adoption_reason_no_longer_placed' as list_name,
    _la,
    _year,
    _month,
    "Reason Why Child No Longer Placed for Adoption" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_10') }}
where "Reason Why Child No Longer Placed for Adoption" is not null
group by
    _la,
    _year,
    _month,
    "Reason Why Child No Longer Placed for Adoption"

union all

select
    'list_11' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_11') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'list_11' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    _month,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_11') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    _month,
    "Ethnicity"

union all

select
    'list_11' as table_name,
    'Disability' as column_name,
    'disability' as list_name,
    _la,
    _year,
    _month,
    "Disability" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_11') }}
where "Disability" is not null
group by
    _la,
    _year,
    _month,
    "Disability"

union all

select
    'list_11' as table_name,
    'Is the (prospective) adopter fostering for adoption?' as column_name,
    'adopter_fostering_for_adoption' as list_name,
    _la,
    _year,
    _month,
    "Is the (prospective) adopter fostering for adoption?" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_11') }}
where "Is the (prospective) adopter fostering for adoption?" is not null
group by
    _la,
    _year,
    _month,
    "Is the (prospective) adopter fostering for adoption?"

union all

select
    'list_11' as table_name,
    'Reason for leaving adoption process' as column_name,
    'adopter_reason_left_process' as list_name,
    _la,
    _year,
    _month,
    "Reason for leaving adoption process" as raw_value,
    count(*) as times
from {{ source('raw', 'annex_a__list_11') }}
where "Reason for leaving adoption process" is not null
group by
    _la,
    _year,
    _month,
    "Reason for leaving adoption process"
