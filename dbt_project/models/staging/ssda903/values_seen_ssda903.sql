-- Made from schemas/returns/ssda903/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time, with how often it came.

select
    'ad1' as table_name,
    'FOSTER_CARE' as column_name,
    'foster_care' as list_name,
    _la,
    _year,
    "FOSTER_CARE" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__ad1') }}
where "FOSTER_CARE" is not null
group by
    _la,
    _year,
    "FOSTER_CARE"

union all

select
    'ad1' as table_name,
    'SEX_ADOPTR' as column_name,
    'sex_adoptr' as list_name,
    _la,
    _year,
    "SEX_ADOPTR" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__ad1') }}
where "SEX_ADOPTR" is not null
group by
    _la,
    _year,
    "SEX_ADOPTR"

union all

select
    'ad1' as table_name,
    'LS_ADOPTR' as column_name,
    'ls_adoptr' as list_name,
    _la,
    _year,
    "LS_ADOPTR" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__ad1') }}
where "LS_ADOPTR" is not null
group by
    _la,
    _year,
    "LS_ADOPTR"

union all

select
    'episodes' as table_name,
    'RNE' as column_name,
    'rne' as list_name,
    _la,
    _year,
    "RNE" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__episodes') }}
where "RNE" is not null
group by
    _la,
    _year,
    "RNE"

union all

select
    'episodes' as table_name,
    'LS' as column_name,
    'ls' as list_name,
    _la,
    _year,
    "LS" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__episodes') }}
where "LS" is not null
group by
    _la,
    _year,
    "LS"

union all

select
    'episodes' as table_name,
    'CIN' as column_name,
    'cin' as list_name,
    _la,
    _year,
    "CIN" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__episodes') }}
where "CIN" is not null
group by
    _la,
    _year,
    "CIN"

union all

select
    'episodes' as table_name,
    'PLACE' as column_name,
    'place' as list_name,
    _la,
    _year,
    "PLACE" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__episodes') }}
where "PLACE" is not null
group by
    _la,
    _year,
    "PLACE"

union all

select
    'episodes' as table_name,
    'PLACE_PROVIDER' as column_name,
    'place_provider' as list_name,
    _la,
    _year,
    "PLACE_PROVIDER" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__episodes') }}
where "PLACE_PROVIDER" is not null
group by
    _la,
    _year,
    "PLACE_PROVIDER"

union all

select
    'episodes' as table_name,
    'REC' as column_name,
    'rec' as list_name,
    _la,
    _year,
    "REC" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__episodes') }}
where "REC" is not null
group by
    _la,
    _year,
    "REC"

union all

select
    'episodes' as table_name,
    'REASON_PLACE_CHANGE' as column_name,
    'reason_place_change' as list_name,
    _la,
    _year,
    "REASON_PLACE_CHANGE" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__episodes') }}
where "REASON_PLACE_CHANGE" is not null
group by
    _la,
    _year,
    "REASON_PLACE_CHANGE"

union all

select
    'header' as table_name,
    'SEX' as column_name,
    'sex' as list_name,
    _la,
    _year,
    "SEX" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__header') }}
where "SEX" is not null
group by
    _la,
    _year,
    "SEX"

union all

select
    'header' as table_name,
    'ETHNIC' as column_name,
    'ethnic' as list_name,
    _la,
    _year,
    "ETHNIC" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__header') }}
where "ETHNIC" is not null
group by
    _la,
    _year,
    "ETHNIC"

union all

select
    'header' as table_name,
    'MOTHER' as column_name,
    'flag_0_1' as list_name,
    _la,
    _year,
    "MOTHER" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__header') }}
where "MOTHER" is not null
group by
    _la,
    _year,
    "MOTHER"

union all

select
    'missing' as table_name,
    'MISSING' as column_name,
    'missing' as list_name,
    _la,
    _year,
    "MISSING" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__missing') }}
where "MISSING" is not null
group by
    _la,
    _year,
    "MISSING"

union all

select
    'oc2' as table_name,
    'SDQ_REASON' as column_name,
    'sdq_reason' as list_name,
    _la,
    _year,
    "SDQ_REASON" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc2') }}
where "SDQ_REASON" is not null
group by
    _la,
    _year,
    "SDQ_REASON"

union all

select
    'oc2' as table_name,
    'CONVICTED' as column_name,
    'flag_0_1' as list_name,
    _la,
    _year,
    "CONVICTED" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc2') }}
where "CONVICTED" is not null
group by
    _la,
    _year,
    "CONVICTED"

union all

select
    'oc2' as table_name,
    'HEALTH_CHECK' as column_name,
    'flag_0_1' as list_name,
    _la,
    _year,
    "HEALTH_CHECK" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc2') }}
where "HEALTH_CHECK" is not null
group by
    _la,
    _year,
    "HEALTH_CHECK"

union all

select
    'oc2' as table_name,
    'IMMUNISATIONS' as column_name,
    'flag_0_1' as list_name,
    _la,
    _year,
    "IMMUNISATIONS" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc2') }}
where "IMMUNISATIONS" is not null
group by
    _la,
    _year,
    "IMMUNISATIONS"

union all

select
    'oc2' as table_name,
    'TEETH_CHECK' as column_name,
    'flag_0_1' as list_name,
    _la,
    _year,
    "TEETH_CHECK" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc2') }}
where "TEETH_CHECK" is not null
group by
    _la,
    _year,
    "TEETH_CHECK"

union all

select
    'oc2' as table_name,
    'HEALTH_ASSESSMENT' as column_name,
    'flag_0_1' as list_name,
    _la,
    _year,
    "HEALTH_ASSESSMENT" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc2') }}
where "HEALTH_ASSESSMENT" is not null
group by
    _la,
    _year,
    "HEALTH_ASSESSMENT"

union all

select
    'oc2' as table_name,
    'SUBSTANCE_MISUSE' as column_name,
    'flag_0_1' as list_name,
    _la,
    _year,
    "SUBSTANCE_MISUSE" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc2') }}
where "SUBSTANCE_MISUSE" is not null
group by
    _la,
    _year,
    "SUBSTANCE_MISUSE"

union all

select
    'oc2' as table_name,
    'INTERVENTION_RECEIVED' as column_name,
    'flag_0_1' as list_name,
    _la,
    _year,
    "INTERVENTION_RECEIVED" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc2') }}
where "INTERVENTION_RECEIVED" is not null
group by
    _la,
    _year,
    "INTERVENTION_RECEIVED"

union all

select
    'oc2' as table_name,
    'INTERVENTION_OFFERED' as column_name,
    'flag_0_1' as list_name,
    _la,
    _year,
    "INTERVENTION_OFFERED" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc2') }}
where "INTERVENTION_OFFERED" is not null
group by
    _la,
    _year,
    "INTERVENTION_OFFERED"

union all

select
    'oc3' as table_name,
    'IN_TOUCH' as column_name,
    'in_touch' as list_name,
    _la,
    _year,
    "IN_TOUCH" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc3') }}
where "IN_TOUCH" is not null
group by
    _la,
    _year,
    "IN_TOUCH"

union all

select
    'oc3' as table_name,
    'ACTIV' as column_name,
    'activ' as list_name,
    _la,
    _year,
    "ACTIV" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc3') }}
where "ACTIV" is not null
group by
    _la,
    _year,
    "ACTIV"

union all

select
    'oc3' as table_name,
    'ACCOM' as column_name,
    'accom' as list_name,
    _la,
    _year,
    "ACCOM" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__oc3') }}
where "ACCOM" is not null
group by
    _la,
    _year,
    "ACCOM"

union all

select
    'placed_adoption' as table_name,
    'REASON_PLACED_CEASED' as column_name,
    'reason_placed_ceased' as list_name,
    _la,
    _year,
    "REASON_PLACED_CEASED" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__placed_adoption') }}
where "REASON_PLACED_CEASED" is not null
group by
    _la,
    _year,
    "REASON_PLACED_CEASED"

union all

select
    'prev_perm' as table_name,
    'PREV_PERM' as column_name,
    'prev_perm' as list_name,
    _la,
    _year,
    "PREV_PERM" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__prev_perm') }}
where "PREV_PERM" is not null
group by
    _la,
    _year,
    "PREV_PERM"

union all

select
    'reviews' as table_name,
    'REVIEW_CODE' as column_name,
    'review_code' as list_name,
    _la,
    _year,
    "REVIEW_CODE" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__reviews') }}
where "REVIEW_CODE" is not null
group by
    _la,
    _year,
    "REVIEW_CODE"

union all

select
    'social_worker' as table_name,
    'SW_REASON' as column_name,
    'sw_reason' as list_name,
    _la,
    _year,
    "SW_REASON" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__social_worker') }}
where "SW_REASON" is not null
group by
    _la,
    _year,
    "SW_REASON"

union all

select
    'uasc' as table_name,
    'SEX' as column_name,
    'sex_uasc' as list_name,
    _la,
    _year,
    "SEX" as raw_value,
    count(*) as times
from {{ source('raw', 'ssda903__uasc') }}
where "SEX" is not null
group by
    _la,
    _year,
    "SEX"
