-- Made from schemas/ by `returns generate`: edit the schemas, not this file.
-- One row per file, stage and use case: what came in, and what became of every row of it.

{{ account_for_landing() }}

union all

{{ account_for_current('annex_a', 'list_1', decided_in=ref('enr_annex_a__list_1')) }}

union all

{{ account_for_current('annex_a', 'list_2', decided_in=ref('enr_annex_a__list_2')) }}

union all

{{ account_for_current('annex_a', 'list_3', decided_in=ref('enr_annex_a__list_3')) }}

union all

{{ account_for_current('annex_a', 'list_4', decided_in=ref('enr_annex_a__list_4')) }}

union all

{{ account_for_current('annex_a', 'list_5', decided_in=ref('enr_annex_a__list_5')) }}

union all

{{ account_for_current('annex_a', 'list_6', decided_in=ref('enr_annex_a__list_6')) }}

union all

{{ account_for_current('annex_a', 'list_7', decided_in=ref('enr_annex_a__list_7')) }}

union all

{{ account_for_current('annex_a', 'list_8', decided_in=ref('enr_annex_a__list_8')) }}

union all

{{ account_for_current('annex_a', 'list_9', decided_in=ref('enr_annex_a__list_9')) }}

union all

{{ account_for_current('annex_a', 'list_10', decided_in=ref('enr_annex_a__list_10')) }}

union all

{{ account_for_current('annex_a', 'list_11', decided_in=ref('enr_annex_a__list_11')) }}

union all

{{ account_for_feeding('cin', 'assessments', decided_in=ref('cin_rows_used')) }}

union all

{{ account_for_feeding('cin', 'child_protection_plans', decided_in=ref('cin_rows_used')) }}

union all

{{ account_for_feeding('cin', 'children', decided_in=ref('cin_rows_used')) }}

union all

{{ account_for_built('cin', 'cin', built_by=ref('cin_events'), decided_in=ref('enr_cin__cin')) }}

union all

{{ account_for_feeding('cin', 'cin_details', decided_in=ref('cin_rows_used')) }}

union all

{{ account_for_feeding('cin', 'cin_plans', decided_in=ref('cin_rows_used')) }}

union all

{{ account_for_feeding('cin', 'disabilities', decided_in=ref('cin_rows_used')) }}

union all

{{ account_for_feeding('cin', 'factors', decided_in=ref('cin_rows_used')) }}

union all

{{ account_for_current('cin', 'header', decided_in=ref('enr_cin__header')) }}

union all

{{ account_for_current('cin', 'pre_proceedings', decided_in=ref('enr_cin__pre_proceedings')) }}

union all

{{ account_for_feeding('cin', 'reviews', decided_in=ref('cin_rows_used')) }}

union all

{{ account_for_feeding('cin', 'section_47', decided_in=ref('cin_rows_used')) }}

union all

{{ account_for_current('cin', 'source', decided_in=ref('enr_cin__source')) }}

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

{{ account_for_published('PAN', 'annex_a', 'list_1', years=12) }}

union all

{{ account_for_published('PAN', 'annex_a', 'list_2', years=12) }}

union all

{{ account_for_published('PAN', 'annex_a', 'list_3', years=12) }}

union all

{{ account_for_published('PAN', 'annex_a', 'list_4', years=12) }}

union all

{{ account_for_published('PAN', 'annex_a', 'list_5', years=12) }}

union all

{{ account_for_published('PAN', 'annex_a', 'list_6', years=12) }}

union all

{{ account_for_published('PAN', 'annex_a', 'list_7', years=12) }}

union all

{{ account_for_published('PAN', 'annex_a', 'list_8', years=12) }}

union all

{{ account_for_published('PAN', 'annex_a', 'list_9', years=12) }}

union all

{{ account_for_published('PAN', 'cin', 'cin', years=12) }}

union all

{{ account_for_published(
    'PAN_DEDUP', 'annex_a', 'list_1', years=12,
    one_row_for=[
        '"Child Unique ID"',
        '"Date of Contact"',
        '"Contact Source"',
        apart_if_blank(['Child Unique ID', 'Date of Contact', 'Contact Source'])
    ]
) }}

union all

{{ account_for_published(
    'PAN_DEDUP', 'annex_a', 'list_2', years=12,
    one_row_for=[
        '"Child Unique ID"',
        '"Assessment start date"',
        apart_if_blank(['Child Unique ID', 'Assessment start date'])
    ]
) }}

union all

{{ account_for_published(
    'PAN_DEDUP', 'annex_a', 'list_3', years=12,
    one_row_for=[
        '"Child Unique ID"',
        '"Date of referral"',
        '"Referral Source"',
        apart_if_blank(['Child Unique ID', 'Date of referral', 'Referral Source'])
    ]
) }}

union all

{{ account_for_published(
    'PAN_DEDUP', 'annex_a', 'list_4', years=12,
    one_row_for=[
        '"Child Unique ID"',
        '"Continuous Assessment Start Date"',
        apart_if_blank(['Child Unique ID', 'Continuous Assessment Start Date'])
    ]
) }}

union all

{{ account_for_published(
    'PAN_DEDUP', 'annex_a', 'list_5', years=12,
    one_row_for=[
        '"Child Unique ID"',
        '"Strategy discussion initiating Section 47 Enquiry Start Date"',
        apart_if_blank([
            'Child Unique ID',
            'Strategy discussion initiating Section 47 Enquiry Start Date',
        ])
    ]
) }}

union all

{{ account_for_published(
    'PAN_DEDUP', 'annex_a', 'list_6', years=12,
    one_row_for=[
        '"Child Unique ID"',
        '"CIN Start Date"',
        apart_if_blank(['Child Unique ID'])
    ]
) }}

union all

{{ account_for_published(
    'PAN_DEDUP', 'annex_a', 'list_7', years=12,
    one_row_for=[
        '"Child Unique ID"',
        '"Child Protection Plan Start Date"',
        apart_if_blank(['Child Unique ID', 'Child Protection Plan Start Date'])
    ]
) }}

union all

{{ account_for_published(
    'PAN_DEDUP', 'annex_a', 'list_8', years=12,
    one_row_for=[
        '"Child Unique ID"',
        '"Date Started to be Looked After"',
        '"Child\'s Legal Status"',
        '"Placement Type"',
        '"Placement Provider"',
        '"Placement postcode"',
        apart_if_blank([
            'Child Unique ID',
            'Date Started to be Looked After',
            "Child's Legal Status",
            'Placement Type',
            'Placement Provider',
            'Placement postcode',
        ])
    ]
) }}

union all

{{ account_for_published(
    'PAN_DEDUP', 'annex_a', 'list_9', years=12,
    one_row_for=[
        '"Child Unique ID"',
        apart_if_blank(['Child Unique ID'])
    ]
) }}

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
