-- Made from schemas/returns/sen2/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time, with how often it came.

select
    'header' as table_name,
    'Collection' as column_name,
    'collection' as list_name,
    _la,
    _year,
    "Collection" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__header') }}
where "Collection" is not null
group by
    _la,
    _year,
    "Collection"

union all

select
    'persons' as table_name,
    'GenderCurrent' as column_name,
    'gender_current' as list_name,
    _la,
    _year,
    "GenderCurrent" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__persons') }}
where "GenderCurrent" is not null
group by
    _la,
    _year,
    "GenderCurrent"

union all

select
    'persons' as table_name,
    'Sex' as column_name,
    'sex' as list_name,
    _la,
    _year,
    "Sex" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__persons') }}
where "Sex" is not null
group by
    _la,
    _year,
    "Sex"

union all

select
    'persons' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__persons') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    "Ethnicity"

union all

select
    'persons' as table_name,
    'UPNunknown' as column_name,
    'upn_unknown' as list_name,
    _la,
    _year,
    "UPNunknown" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__persons') }}
where "UPNunknown" is not null
group by
    _la,
    _year,
    "UPNunknown"

union all

select
    'placements' as table_name,
    'SENSetting' as column_name,
    'sen_setting' as list_name,
    _la,
    _year,
    "SENSetting" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__placements') }}
where "SENSetting" is not null
group by
    _la,
    _year,
    "SENSetting"

union all

select
    'placements' as table_name,
    'PlacementRank' as column_name,
    'placement_rank' as list_name,
    _la,
    _year,
    "PlacementRank" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__placements') }}
where "PlacementRank" is not null
group by
    _la,
    _year,
    "PlacementRank"

union all

select
    'placements' as table_name,
    'AttendancePattern' as column_name,
    'attendance_pattern' as list_name,
    _la,
    _year,
    "AttendancePattern" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__placements') }}
where "AttendancePattern" is not null
group by
    _la,
    _year,
    "AttendancePattern"

union all

select
    'placements' as table_name,
    'SENunitIndicator' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "SENunitIndicator" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__placements') }}
where "SENunitIndicator" is not null
group by
    _la,
    _year,
    "SENunitIndicator"

union all

select
    'placements' as table_name,
    'ResourcedProvisionIndicator' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "ResourcedProvisionIndicator" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__placements') }}
where "ResourcedProvisionIndicator" is not null
group by
    _la,
    _year,
    "ResourcedProvisionIndicator"

union all

select
    'placements' as table_name,
    'Res' as column_name,
    'plan_residential' as list_name,
    _la,
    _year,
    "Res" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__placements') }}
where "Res" is not null
group by
    _la,
    _year,
    "Res"

union all

select
    'placements' as table_name,
    'WBP' as column_name,
    'work_based_pathway' as list_name,
    _la,
    _year,
    "WBP" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__placements') }}
where "WBP" is not null
group by
    _la,
    _year,
    "WBP"

union all

select
    'plan_details' as table_name,
    'SENSetting' as column_name,
    'sen_setting' as list_name,
    _la,
    _year,
    "SENSetting" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__plan_details') }}
where "SENSetting" is not null
group by
    _la,
    _year,
    "SENSetting"

union all

select
    'plan_details' as table_name,
    'PlacementRank' as column_name,
    'placement_rank' as list_name,
    _la,
    _year,
    "PlacementRank" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__plan_details') }}
where "PlacementRank" is not null
group by
    _la,
    _year,
    "PlacementRank"

union all

select
    'plan_details' as table_name,
    'SENunitIndicator' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "SENunitIndicator" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__plan_details') }}
where "SENunitIndicator" is not null
group by
    _la,
    _year,
    "SENunitIndicator"

union all

select
    'plan_details' as table_name,
    'ResourcedProvisionIndicator' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "ResourcedProvisionIndicator" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__plan_details') }}
where "ResourcedProvisionIndicator" is not null
group by
    _la,
    _year,
    "ResourcedProvisionIndicator"

union all

select
    'requests' as table_name,
    'RequestSource' as column_name,
    'request_source' as list_name,
    _la,
    _year,
    "RequestSource" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "RequestSource" is not null
group by
    _la,
    _year,
    "RequestSource"

union all

select
    'requests' as table_name,
    'RYA' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "RYA" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "RYA" is not null
group by
    _la,
    _year,
    "RYA"

union all

select
    'requests' as table_name,
    'RequestOutcome' as column_name,
    'request_outcome' as list_name,
    _la,
    _year,
    "RequestOutcome" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "RequestOutcome" is not null
group by
    _la,
    _year,
    "RequestOutcome"

union all

select
    'requests' as table_name,
    'RequestMediation' as column_name,
    'request_mediation' as list_name,
    _la,
    _year,
    "RequestMediation" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "RequestMediation" is not null
group by
    _la,
    _year,
    "RequestMediation"

union all

select
    'requests' as table_name,
    'RequestTribunal' as column_name,
    'request_tribunal' as list_name,
    _la,
    _year,
    "RequestTribunal" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "RequestTribunal" is not null
group by
    _la,
    _year,
    "RequestTribunal"

union all

select
    'requests' as table_name,
    'AssessmentOutcome' as column_name,
    'assessment_outcome' as list_name,
    _la,
    _year,
    "AssessmentOutcome" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "AssessmentOutcome" is not null
group by
    _la,
    _year,
    "AssessmentOutcome"

union all

select
    'requests' as table_name,
    'AssessmentMediation' as column_name,
    'assessment_mediation' as list_name,
    _la,
    _year,
    "AssessmentMediation" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "AssessmentMediation" is not null
group by
    _la,
    _year,
    "AssessmentMediation"

union all

select
    'requests' as table_name,
    'AssessmentTribunal' as column_name,
    'assessment_tribunal' as list_name,
    _la,
    _year,
    "AssessmentTribunal" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "AssessmentTribunal" is not null
group by
    _la,
    _year,
    "AssessmentTribunal"

union all

select
    'requests' as table_name,
    'OtherMediation' as column_name,
    'other_mediation' as list_name,
    _la,
    _year,
    "OtherMediation" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "OtherMediation" is not null
group by
    _la,
    _year,
    "OtherMediation"

union all

select
    'requests' as table_name,
    'OtherTribunal' as column_name,
    'other_tribunal' as list_name,
    _la,
    _year,
    "OtherTribunal" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "OtherTribunal" is not null
group by
    _la,
    _year,
    "OtherTribunal"

union all

select
    'requests' as table_name,
    'Week20' as column_name,
    'week_20' as list_name,
    _la,
    _year,
    "Week20" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "Week20" is not null
group by
    _la,
    _year,
    "Week20"

union all

select
    'requests' as table_name,
    'PlanRes' as column_name,
    'plan_residential' as list_name,
    _la,
    _year,
    "PlanRes" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "PlanRes" is not null
group by
    _la,
    _year,
    "PlanRes"

union all

select
    'requests' as table_name,
    'PlanWBP' as column_name,
    'work_based_pathway' as list_name,
    _la,
    _year,
    "PlanWBP" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "PlanWBP" is not null
group by
    _la,
    _year,
    "PlanWBP"

union all

select
    'requests' as table_name,
    'PB' as column_name,
    'personal_budget' as list_name,
    _la,
    _year,
    "PB" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "PB" is not null
group by
    _la,
    _year,
    "PB"

union all

select
    'requests' as table_name,
    'OA' as column_name,
    'organised_arrangements' as list_name,
    _la,
    _year,
    "OA" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "OA" is not null
group by
    _la,
    _year,
    "OA"

union all

select
    'requests' as table_name,
    'DP' as column_name,
    'direct_payment' as list_name,
    _la,
    _year,
    "DP" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "DP" is not null
group by
    _la,
    _year,
    "DP"

union all

select
    'requests' as table_name,
    'CeaseReason' as column_name,
    'cease_reason' as list_name,
    _la,
    _year,
    "CeaseReason" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "CeaseReason" is not null
group by
    _la,
    _year,
    "CeaseReason"

union all

select
    'requests' as table_name,
    'Res' as column_name,
    'plan_residential' as list_name,
    _la,
    _year,
    "Res" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "Res" is not null
group by
    _la,
    _year,
    "Res"

union all

select
    'requests' as table_name,
    'WBP' as column_name,
    'work_based_pathway' as list_name,
    _la,
    _year,
    "WBP" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "WBP" is not null
group by
    _la,
    _year,
    "WBP"

union all

select
    'requests' as table_name,
    'ReviewOutcome' as column_name,
    'review_outcome' as list_name,
    _la,
    _year,
    "ReviewOutcome" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__requests') }}
where "ReviewOutcome" is not null
group by
    _la,
    _year,
    "ReviewOutcome"

union all

select
    'sen_needs' as table_name,
    'SENtype' as column_name,
    'sen_type' as list_name,
    _la,
    _year,
    "SENtype" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__sen_needs') }}
where "SENtype" is not null
group by
    _la,
    _year,
    "SENtype"

union all

select
    'sen_needs' as table_name,
    'SENtypeRank' as column_name,
    'sen_type_rank' as list_name,
    _la,
    _year,
    "SENtypeRank" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__sen_needs') }}
where "SENtypeRank" is not null
group by
    _la,
    _year,
    "SENtypeRank"

union all

select
    'source' as table_name,
    'SourceLevel' as column_name,
    'source_level' as list_name,
    _la,
    _year,
    "SourceLevel" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__source') }}
where "SourceLevel" is not null
group by
    _la,
    _year,
    "SourceLevel"

union all

select
    'source' as table_name,
    'DMO' as column_name,
    'yes_no_recruiting' as list_name,
    _la,
    _year,
    "DMO" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__source') }}
where "DMO" is not null
group by
    _la,
    _year,
    "DMO"

union all

select
    'source' as table_name,
    'DCO' as column_name,
    'yes_no_recruiting' as list_name,
    _la,
    _year,
    "DCO" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__source') }}
where "DCO" is not null
group by
    _la,
    _year,
    "DCO"

union all

select
    'source' as table_name,
    'DSCO' as column_name,
    'yes_no_recruiting' as list_name,
    _la,
    _year,
    "DSCO" as raw_value,
    count(*) as times
from {{ source('raw', 'sen2__source') }}
where "DSCO" is not null
group by
    _la,
    _year,
    "DSCO"
