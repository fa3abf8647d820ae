-- Made from schemas/returns/pnw_census/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time, with how often it came.

select
    'pnw_census' as table_name,
    'Looked after child?' as column_name,
    'looked_after' as list_name,
    _la,
    _year,
    _month,
    "Looked after child?" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Looked after child?" is not null
group by
    _la,
    _year,
    _month,
    "Looked after child?"

union all

select
    'pnw_census' as table_name,
    'Placing Authority' as column_name,
    'placing_authority' as list_name,
    _la,
    _year,
    _month,
    "Placing Authority" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Placing Authority" is not null
group by
    _la,
    _year,
    _month,
    "Placing Authority"

union all

select
    'pnw_census' as table_name,
    'Gender' as column_name,
    'gender' as list_name,
    _la,
    _year,
    _month,
    "Gender" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Gender" is not null
group by
    _la,
    _year,
    _month,
    "Gender"

union all

select
    'pnw_census' as table_name,
    'Ethnic Group' as column_name,
    'ethnic_group' as list_name,
    _la,
    _year,
    _month,
    "Ethnic Group" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Ethnic Group" is not null
group by
    _la,
    _year,
    _month,
    "Ethnic Group"

union all

select
    'pnw_census' as table_name,
    'How the placement was sourced' as column_name,
    'placement_sourced' as list_name,
    _la,
    _year,
    _month,
    "How the placement was sourced" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "How the placement was sourced" is not null
group by
    _la,
    _year,
    _month,
    "How the placement was sourced"

union all

select
    'pnw_census' as table_name,
    'Registration type' as column_name,
    'registration_type' as list_name,
    _la,
    _year,
    _month,
    "Registration type" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Registration type" is not null
group by
    _la,
    _year,
    _month,
    "Registration type"

union all

select
    'pnw_census' as table_name,
    'Primary registration type' as column_name,
    'primary_registration_type' as list_name,
    _la,
    _year,
    _month,
    "Primary registration type" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Primary registration type" is not null
group by
    _la,
    _year,
    _month,
    "Primary registration type"

union all

select
    'pnw_census' as table_name,
    'Host Authority' as column_name,
    'host_authority' as list_name,
    _la,
    _year,
    _month,
    "Host Authority" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Host Authority" is not null
group by
    _la,
    _year,
    _month,
    "Host Authority"

union all

select
    'pnw_census' as table_name,
    'Primary Placing at Distance Reason' as column_name,
    'primary_placing_at_distance_reason' as list_name,
    _la,
    _year,
    _month,
    "Primary Placing at Distance Reason" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Primary Placing at Distance Reason" is not null
group by
    _la,
    _year,
    _month,
    "Primary Placing at Distance Reason"

union all

select
    'pnw_census' as table_name,
    'Placing at Distance Reason' as column_name,
    'placing_at_distance_reason' as list_name,
    _la,
    _year,
    _month,
    "Placing at Distance Reason" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Placing at Distance Reason" is not null
group by
    _la,
    _year,
    _month,
    "Placing at Distance Reason"

union all

select
    'pnw_census' as table_name,
    'Type of provision' as column_name,
    'type_of_provision' as list_name,
    _la,
    _year,
    _month,
    "Type of provision" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Type of provision" is not null
group by
    _la,
    _year,
    _month,
    "Type of provision"

union all

select
    'pnw_census' as table_name,
    'UASC' as column_name,
    'uasc' as list_name,
    _la,
    _year,
    _month,
    "UASC" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "UASC" is not null
group by
    _la,
    _year,
    _month,
    "UASC"

union all

select
    'pnw_census' as table_name,
    'Does this placement cost include additional packages?' as column_name,
    'yes_no' as list_name,
    _la,
    _year,
    _month,
    "Does this placement cost include additional packages?" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Does this placement cost include additional packages?" is not null
group by
    _la,
    _year,
    _month,
    "Does this placement cost include additional packages?"

union all

select
    'pnw_census' as table_name,
    'Deprivation of Liberty Safeguards in place?' as column_name,
    'dols' as list_name,
    _la,
    _year,
    _month,
    "Deprivation of Liberty Safeguards in place?" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Deprivation of Liberty Safeguards in place?" is not null
group by
    _la,
    _year,
    _month,
    "Deprivation of Liberty Safeguards in place?"

union all

select
    'pnw_census' as table_name,
    'Does this CYP require a solo placement?' as column_name,
    'solo_placement' as list_name,
    _la,
    _year,
    _month,
    "Does this CYP require a solo placement?" as raw_value,
    count(*) as times
from {{ source('raw', 'pnw_census__pnw_census') }}
where "Does this CYP require a solo placement?" is not null
group by
    _la,
    _year,
    _month,
    "Does this CYP require a solo placement?"
