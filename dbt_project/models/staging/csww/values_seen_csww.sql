-- Made from schemas/returns/csww/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time, with how often it came.

select
    'header' as table_name,
    'Collection' as column_name,
    'collection' as list_name,
    _la,
    _year,
    "Collection" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__header') }}
where "Collection" is not null
group by
    _la,
    _year,
    "Collection"

union all

select
    'la_level' as table_name,
    'RecruitmentBonus' as column_name,
    'none_all_some' as list_name,
    _la,
    _year,
    "RecruitmentBonus" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__la_level') }}
where "RecruitmentBonus" is not null
group by
    _la,
    _year,
    "RecruitmentBonus"

union all

select
    'la_level' as table_name,
    'RetentionBonus' as column_name,
    'none_all_some' as list_name,
    _la,
    _year,
    "RetentionBonus" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__la_level') }}
where "RetentionBonus" is not null
group by
    _la,
    _year,
    "RetentionBonus"

union all

select
    'la_level' as table_name,
    'PerformanceAward' as column_name,
    'none_all_some' as list_name,
    _la,
    _year,
    "PerformanceAward" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__la_level') }}
where "PerformanceAward" is not null
group by
    _la,
    _year,
    "PerformanceAward"

union all

select
    'la_level' as table_name,
    'CarAllowance' as column_name,
    'none_all_some' as list_name,
    _la,
    _year,
    "CarAllowance" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__la_level') }}
where "CarAllowance" is not null
group by
    _la,
    _year,
    "CarAllowance"

union all

select
    'la_level' as table_name,
    'RelocationPackage' as column_name,
    'none_all_some' as list_name,
    _la,
    _year,
    "RelocationPackage" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__la_level') }}
where "RelocationPackage" is not null
group by
    _la,
    _year,
    "RelocationPackage"

union all

select
    'la_level' as table_name,
    'RegionalWeighting' as column_name,
    'none_all_some' as list_name,
    _la,
    _year,
    "RegionalWeighting" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__la_level') }}
where "RegionalWeighting" is not null
group by
    _la,
    _year,
    "RegionalWeighting"

union all

select
    'la_level' as table_name,
    'CostSWE' as column_name,
    'none_all_some' as list_name,
    _la,
    _year,
    "CostSWE" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__la_level') }}
where "CostSWE" is not null
group by
    _la,
    _year,
    "CostSWE"

union all

select
    'la_level' as table_name,
    'CostDBS' as column_name,
    'none_all_some' as list_name,
    _la,
    _year,
    "CostDBS" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__la_level') }}
where "CostDBS" is not null
group by
    _la,
    _year,
    "CostDBS"

union all

select
    'source' as table_name,
    'SourceLevel' as column_name,
    'source_level' as list_name,
    _la,
    _year,
    "SourceLevel" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__source') }}
where "SourceLevel" is not null
group by
    _la,
    _year,
    "SourceLevel"

union all

select
    'workers' as table_name,
    'AgencyWorker' as column_name,
    'agency_worker' as list_name,
    _la,
    _year,
    "AgencyWorker" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "AgencyWorker" is not null
group by
    _la,
    _year,
    "AgencyWorker"

union all

select
    'workers' as table_name,
    'GenderCurrent' as column_name,
    'gender_current' as list_name,
    _la,
    _year,
    "GenderCurrent" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "GenderCurrent" is not null
group by
    _la,
    _year,
    "GenderCurrent"

union all

select
    'workers' as table_name,
    'Sex' as column_name,
    'sex' as list_name,
    _la,
    _year,
    "Sex" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "Sex" is not null
group by
    _la,
    _year,
    "Sex"

union all

select
    'workers' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    "Ethnicity"

union all

select
    'workers' as table_name,
    'QualLevel' as column_name,
    'qual_level' as list_name,
    _la,
    _year,
    "QualLevel" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "QualLevel" is not null
group by
    _la,
    _year,
    "QualLevel"

union all

select
    'workers' as table_name,
    'StepUpGrad' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "StepUpGrad" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "StepUpGrad" is not null
group by
    _la,
    _year,
    "StepUpGrad"

union all

select
    'workers' as table_name,
    'OrgRole' as column_name,
    'org_role' as list_name,
    _la,
    _year,
    "OrgRole" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "OrgRole" is not null
group by
    _la,
    _year,
    "OrgRole"

union all

select
    'workers' as table_name,
    'StartOrigin' as column_name,
    'start_origin' as list_name,
    _la,
    _year,
    "StartOrigin" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "StartOrigin" is not null
group by
    _la,
    _year,
    "StartOrigin"

union all

select
    'workers' as table_name,
    'LeaverDestination' as column_name,
    'leaver_destination' as list_name,
    _la,
    _year,
    "LeaverDestination" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "LeaverDestination" is not null
group by
    _la,
    _year,
    "LeaverDestination"

union all

select
    'workers' as table_name,
    'ReasonLeave' as column_name,
    'reason_leave' as list_name,
    _la,
    _year,
    "ReasonLeave" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "ReasonLeave" is not null
group by
    _la,
    _year,
    "ReasonLeave"

union all

select
    'workers' as table_name,
    'FrontlineGrad' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "FrontlineGrad" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "FrontlineGrad" is not null
group by
    _la,
    _year,
    "FrontlineGrad"

union all

select
    'workers' as table_name,
    'Absat30Sept' as column_name,
    'yes_no_01' as list_name,
    _la,
    _year,
    "Absat30Sept" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "Absat30Sept" is not null
group by
    _la,
    _year,
    "Absat30Sept"

union all

select
    'workers' as table_name,
    'ReasonAbsence' as column_name,
    'reason_absence' as list_name,
    _la,
    _year,
    "ReasonAbsence" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "ReasonAbsence" is not null
group by
    _la,
    _year,
    "ReasonAbsence"

union all

select
    'workers' as table_name,
    'CFKSSstatus' as column_name,
    'cfkss_status' as list_name,
    _la,
    _year,
    "CFKSSstatus" as raw_value,
    count(*) as times
from {{ source('raw', 'csww__workers') }}
where "CFKSSstatus" is not null
group by
    _la,
    _year,
    "CFKSSstatus"
