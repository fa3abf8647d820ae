-- Made from schemas/use_cases/ by `returns generate`: edit the use cases, not this file.
-- One row per use case, return and table, received or built: how long a return is kept, and whether the region sees it.

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'ad1' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'dolo' as table_name,
    true as is_received,
    2027 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'episodes' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'header' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'missing' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'oc2' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'oc3' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'placed_adoption' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'reviews' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'social_worker' as table_name,
    true as is_received,
    2024 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'uasc' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_1' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_2' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_3' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_4' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_5' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_6' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_7' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_8' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_9' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_10' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_11' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'assessments' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'child_protection_plans' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'children' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'cin' as table_name,
    false as is_received,
    0 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'cin_details' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'cin_plans' as table_name,
    true as is_received,
    2022 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'disabilities' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'factors' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'header' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'pre_proceedings' as table_name,
    true as is_received,
    2027 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'reviews' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'section_47' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'source' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'episodes' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'header' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'missing' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'oc2' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'oc3' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'reviews' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'uasc' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_1' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_2' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_3' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_4' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_5' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_6' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_7' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_8' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_9' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'assessments' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'child_protection_plans' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'children' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'cin' as table_name,
    false as is_received,
    0 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'cin_details' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'cin_plans' as table_name,
    true as is_received,
    2022 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'disabilities' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'factors' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'reviews' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'section_47' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_1' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_2' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_3' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_4' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_5' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_6' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_7' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_8' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_9' as table_name,
    true as is_received,
    2018 as table_from,
    9999 as table_until,
    12 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'episodes' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    7 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'header' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    7 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'missing' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    7 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'oc2' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    7 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'oc3' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    7 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'uasc' as table_name,
    true as is_received,
    2017 as table_from,
    9999 as table_until,
    7 as retention_years
