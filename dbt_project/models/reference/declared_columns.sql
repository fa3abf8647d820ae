-- Made from schemas/use_cases/ by `returns generate`: edit the use cases, not this file.
-- One row per column that a use case may keep: its instruction, and the step that makes it less precise, if any.

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'ad1' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'ad1' as table_name,
    'DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'ad1' as table_name,
    'DATE_INT' as column_name,
    '2.10' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'ad1' as table_name,
    'DATE_MATCH' as column_name,
    '2.10' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'ad1' as table_name,
    'FOSTER_CARE' as column_name,
    '2.10' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'ad1' as table_name,
    'NB_ADOPTR' as column_name,
    '2.10' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'ad1' as table_name,
    'SEX_ADOPTR' as column_name,
    '2.10' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'ad1' as table_name,
    'LS_ADOPTR' as column_name,
    '2.10' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'dolo' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'dolo' as table_name,
    'DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'dolo' as table_name,
    'DOLO_START' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'dolo' as table_name,
    'DOLO_END' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'DECOM' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'RNE' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'LS' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'CIN' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'PLACE' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'PLACE_PROVIDER' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'DEC' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'REC' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'REASON_PLACE_CHANGE' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'HOME_POST' as column_name,
    '2.4' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'PL_POST' as column_name,
    '2.4' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'URN' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'SEX' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'ETHNIC' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'UPN' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'MOTHER' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'MC_DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'MISSING' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'MIS_START' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'MIS_END' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'SDQ_SCORE' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'SDQ_REASON' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'CONVICTED' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'HEALTH_CHECK' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'IMMUNISATIONS' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'TEETH_CHECK' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'HEALTH_ASSESSMENT' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'SUBSTANCE_MISUSE' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'INTERVENTION_RECEIVED' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'INTERVENTION_OFFERED' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'IN_TOUCH' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'ACTIV' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'ACCOM' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'placed_adoption' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'placed_adoption' as table_name,
    'DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'placed_adoption' as table_name,
    'DATE_PLACED' as column_name,
    '2.10' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'placed_adoption' as table_name,
    'DATE_PLACED_CEASED' as column_name,
    '2.10' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'placed_adoption' as table_name,
    'REASON_PLACED_CEASED' as column_name,
    '2.10' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'PREV_PERM' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'LA_PERM' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'DATE_PERM' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'reviews' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'reviews' as table_name,
    'DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'reviews' as table_name,
    'REVIEW' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'reviews' as table_name,
    'REVIEW_CODE' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'social_worker' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'social_worker' as table_name,
    'DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'social_worker' as table_name,
    'SW_ID' as column_name,
    '2.11' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'social_worker' as table_name,
    'SW_DECOM' as column_name,
    '2.11' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'social_worker' as table_name,
    'SW_DEC' as column_name,
    '2.11' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'social_worker' as table_name,
    'SW_REASON' as column_name,
    '2.11' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'CHILD' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'DOB' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'SEX' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'CHECKS' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'DUC' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'DECOM' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'RNE' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'LS' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'CIN' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'PLACE' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'PLACE_PROVIDER' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'DEC' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'REC' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'REASON_PLACE_CHANGE' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'HOME_POST' as column_name,
    '4.2' as instruction,
    'postcode_sector' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'PL_POST' as column_name,
    '4.2' as instruction,
    'postcode_sector' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'URN' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'LA' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'YEAR' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'YEAR_latest' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'Episode_source' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'SEX' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'ETHNIC' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'UPN' as column_name,
    '3.2' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'MOTHER' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'MC_DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'LA' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'YEAR' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'MISSING' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'MIS_START' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'MIS_END' as column_name,
    '2.8' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'LA' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'YEAR' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'SDQ_SCORE' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'SDQ_REASON' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'CONVICTED' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'HEALTH_CHECK' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'IMMUNISATIONS' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'TEETH_CHECK' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'HEALTH_ASSESSMENT' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'SUBSTANCE_MISUSE' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'INTERVENTION_RECEIVED' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'INTERVENTION_OFFERED' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'LA' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'YEAR' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'IN_TOUCH' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'ACTIV' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'ACCOM' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'LA' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'YEAR' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'PREV_PERM' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'LA_PERM' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'DATE_PERM' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'LA' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    'YEAR' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'reviews' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'reviews' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'reviews' as table_name,
    'REVIEW' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'reviews' as table_name,
    'REVIEW_CODE' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'reviews' as table_name,
    'LA' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'reviews' as table_name,
    'YEAR' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'SEX' as column_name,
    '2.4' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'DUC' as column_name,
    '2.4' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'LA' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'PAN' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'YEAR' as column_name,
    '2.9' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'DECOM' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'RNE' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'LS' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'CIN' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'PLACE' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'PLACE_PROVIDER' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'DEC' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'REC' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'REASON_PLACE_CHANGE' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'HOME_POST' as column_name,
    '4.2' as instruction,
    'postcode_sector' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'PL_POST' as column_name,
    '4.2' as instruction,
    'postcode_sector' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'URN' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'LA' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'YEAR' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'YEAR_latest' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'episodes' as table_name,
    'Episode_source' as column_name,
    '2.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'SEX' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'ETHNIC' as column_name,
    '2.2' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'LA' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'header' as table_name,
    'YEAR' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'MISSING' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'MIS_START' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'MIS_END' as column_name,
    '2.6' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'LA' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'missing' as table_name,
    'YEAR' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'SDQ_SCORE' as column_name,
    '2.4' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'SDQ_REASON' as column_name,
    '2.4' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'CONVICTED' as column_name,
    '2.4' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'SUBSTANCE_MISUSE' as column_name,
    '2.4' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'INTERVENTION_RECEIVED' as column_name,
    '2.4' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'INTERVENTION_OFFERED' as column_name,
    '2.4' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'LA' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc2' as table_name,
    'YEAR' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'IN_TOUCH' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'ACTIV' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'ACCOM' as column_name,
    '2.5' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'LA' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'oc3' as table_name,
    'YEAR' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'CHILD' as column_name,
    '3.1' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'DOB' as column_name,
    '4.1' as instruction,
    'first_of_month' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'SEX' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'DUC' as column_name,
    '2.3' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'LA' as column_name,
    '2.7' as instruction,
    'kept as it is' as step

union all

select
    'SUFFICIENCY' as use_case,
    'ssda903' as dataset,
    'uasc' as table_name,
    'YEAR' as column_name,
    '2.7' as instruction,
    'kept as it is' as step
