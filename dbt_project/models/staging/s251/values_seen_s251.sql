-- Made from schemas/returns/s251/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time, with how often it came.

select
    'placement_costs' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 's251__placement_costs') }}
where "Gender" is not null
group by
    _la,
    _year,
    "Gender"

union all

select
    'placement_costs' as table_name,
    'Ethnicity' as column_name,
    'ethnicity' as list_name,
    _la,
    _year,
    "Ethnicity" as raw_value,
    count(*) as times
from {{ source('raw', 's251__placement_costs') }}
where "Ethnicity" is not null
group by
    _la,
    _year,
    "Ethnicity"

union all

select
    'placement_costs' as table_name,
    'Disability' as column_name,
    'disability' as list_name,
    _la,
    _year,
    "Disability" as raw_value,
    count(*) as times
from {{ source('raw', 's251__placement_costs') }}
where "Disability" is not null
group by
    _la,
    _year,
    "Disability"

union all

select
    'placement_costs' as table_name,
    'Category of need' as column_name,
    'category_of_need' as list_name,
    _la,
    _year,
    "Category of need" as raw_value,
    count(*) as times
from {{ source('raw', 's251__placement_costs') }}
where "Category of need" is not null
group by
    _la,
    _year,
    "Category of need"

union all

select
    'placement_costs' as table_name,
    'Does the child have an EHCP' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    "Does the child have an EHCP" as raw_value,
    count(*) as times
from {{ source('raw', 's251__placement_costs') }}
where "Does the child have an EHCP" is not null
group by
    _la,
    _year,
    "Does the child have an EHCP"

union all

select
    'placement_costs' as table_name,
    'Is the child UASC' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    "Is the child UASC" as raw_value,
    count(*) as times
from {{ source('raw', 's251__placement_costs') }}
where "Is the child UASC" is not null
group by
    _la,
    _year,
    "Is the child UASC"

union all

select
    'placement_costs' as table_name,
    'Legal status' as column_name,
    'legal_status' as list_name,
    _la,
    _year,
    "Legal status" as raw_value,
    count(*) as times
from {{ source('raw', 's251__placement_costs') }}
where "Legal status" is not null
group by
    _la,
    _year,
    "Legal status"

union all

select
    'placement_costs' as table_name,
    'Reason for placement change' as column_name,
    'reason_for_placement_change' as list_name,
    _la,
    _year,
    "Reason for placement change" as raw_value,
    count(*) as times
from {{ source('raw', 's251__placement_costs') }}
where "Reason for placement change" is not null
group by
    _la,
    _year,
    "Reason for placement change"

union all

select
    'placement_costs' as table_name,
    'Placement type' as column_name,
    'placement_type' as list_name,
    _la,
    _year,
    "Placement type" as raw_value,
    count(*) as times
from {{ source('raw', 's251__placement_costs') }}
where "Placement type" is not null
group by
    _la,
    _year,
    "Placement type"

union all

select
    'placement_costs' as table_name,
    'Provider type' as column_name,
    'provider_type' as list_name,
    _la,
    _year,
    "Provider type" as raw_value,
    count(*) as times
from {{ source('raw', 's251__placement_costs') }}
where "Provider type" is not null
group by
    _la,
    _year,
    "Provider type"

union all

select
    'placement_costs' as table_name,
    'Procurement platform' as column_name,
    'procurement_platform' as list_name,
    _la,
    _year,
    "Procurement platform" as raw_value,
    count(*) as times
from {{ source('raw', 's251__placement_costs') }}
where "Procurement platform" is not null
group by
    _la,
    _year,
    "Procurement platform"
