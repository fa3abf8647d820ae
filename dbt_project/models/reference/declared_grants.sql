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
