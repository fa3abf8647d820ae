-- Made from schemas/ by `returns generate`: edit the schemas, not this file.
-- One row per file, stage and use case: what came in, and what became of every row of it.

{{ account_for_landing() }}

union all

{{ account_for_current('ssda903', 'ad1', decided_in=ref('enr_ssda903__ad1')) }}

union all

{{ account_for_current('ssda903', 'dolo', decided_in=ref('enr_ssda903__dolo')) }}

union all

{{ account_for_current('ssda903', 'episodes', decided_in=ref('fix_ssda903__episodes')) }}

union all

{{ account_for_current('ssda903', 'header', decided_in=ref('enr_ssda903__header')) }}

union all

{{ account_for_current('ssda903', 'missing', decided_in=ref('enr_ssda903__missing')) }}

union all

{{ account_for_current('ssda903', 'oc2', decided_in=ref('enr_ssda903__oc2')) }}

union all

{{ account_for_current('ssda903', 'oc3', decided_in=ref('enr_ssda903__oc3')) }}

union all

{{ account_for_current('ssda903', 'placed_adoption', decided_in=ref('enr_ssda903__placed_adoption')) }}

union all

{{ account_for_current('ssda903', 'prev_perm', decided_in=ref('enr_ssda903__prev_perm')) }}

union all

{{ account_for_current('ssda903', 'reviews', decided_in=ref('enr_ssda903__reviews')) }}

union all

{{ account_for_current('ssda903', 'social_worker', decided_in=ref('enr_ssda903__social_worker')) }}

union all

{{ account_for_current('ssda903', 'uasc', decided_in=ref('enr_ssda903__uasc')) }}

union all

{{ account_for_published('PAN', 'ssda903', 'episodes', years=12) }}

union all

{{ account_for_published('PAN', 'ssda903', 'header', years=12) }}

union all

{{ account_for_published('PAN', 'ssda903', 'missing', years=12) }}

union all

{{ account_for_published('PAN', 'ssda903', 'oc2', years=12) }}

union all

{{ account_for_published('PAN', 'ssda903', 'oc3', years=12) }}

union all

{{ account_for_published('PAN', 'ssda903', 'prev_perm', years=12) }}

union all

{{ account_for_published('PAN', 'ssda903', 'reviews', years=12) }}

union all

{{ account_for_published('PAN', 'ssda903', 'uasc', years=12) }}

union all

{{ account_for_published('SUFFICIENCY', 'ssda903', 'episodes', years=7) }}

union all

{{ account_for_published('SUFFICIENCY', 'ssda903', 'header', years=7) }}

union all

{{ account_for_published('SUFFICIENCY', 'ssda903', 'missing', years=7) }}

union all

{{ account_for_published('SUFFICIENCY', 'ssda903', 'oc2', years=7) }}

union all

{{ account_for_published('SUFFICIENCY', 'ssda903', 'oc3', years=7) }}

union all

{{ account_for_published('SUFFICIENCY', 'ssda903', 'uasc', years=7) }}
