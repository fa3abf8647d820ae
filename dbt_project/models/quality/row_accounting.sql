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

{{ account_for_current('cans', 'form_0_5', decided_in=ref('enr_cans__form_0_5')) }}

union all

{{ account_for_current('cans', 'form_6_21', decided_in=ref('enr_cans__form_6_21')) }}

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

{{ account_for_current('csww', 'header', decided_in=ref('enr_csww__header')) }}

union all

{{ account_for_current('csww', 'la_level', decided_in=ref('enr_csww__la_level')) }}

union all

{{ account_for_current('csww', 'la_level_vacancies', decided_in=ref('enr_csww__la_level_vacancies')) }}

union all

{{ account_for_current('csww', 'source', decided_in=ref('enr_csww__source')) }}

union all

{{ account_for_current('csww', 'workers', decided_in=ref('enr_csww__workers')) }}

union all

{{ account_for_current('pnw_census', 'pnw_census', decided_in=ref('enr_pnw_census__pnw_census')) }}

union all

{{ account_for_current('s251', 'internal_residential_costs', decided_in=ref('enr_s251__internal_residential_costs')) }}

union all

{{ account_for_current('s251', 'placement_costs', decided_in=ref('enr_s251__placement_costs')) }}

union all

{{ account_for_current('school_census', 'addresses', decided_in=ref('enr_school_census__addresses')) }}

union all

{{ account_for_current('school_census', 'addressesoffroll', decided_in=ref('enr_school_census__addressesoffroll')) }}

union all

{{ account_for_current('school_census', 'addressesonroll', decided_in=ref('enr_school_census__addressesonroll')) }}

union all

{{ account_for_current('school_census', 'annualsessiondetailsoffroll', decided_in=ref('enr_school_census__annualsessiondetailsoffroll')) }}

union all

{{ account_for_current('school_census', 'annualsessiondetailsonroll', decided_in=ref('enr_school_census__annualsessiondetailsonroll')) }}

union all

{{ account_for_current('school_census', 'approvisiondetailoffroll', decided_in=ref('enr_school_census__approvisiondetailoffroll')) }}

union all

{{ account_for_current('school_census', 'approvisiondetailonroll', decided_in=ref('enr_school_census__approvisiondetailonroll')) }}

union all

{{ account_for_current('school_census', 'childcare', decided_in=ref('enr_school_census__childcare')) }}

union all

{{ account_for_built('school_census', 'children', built_by=ref('school_census_children'), decided_in=ref('enr_school_census__children')) }}

union all

{{ account_for_current('school_census', 'classes', decided_in=ref('enr_school_census__classes')) }}

union all

{{ account_for_built('school_census', 'exclusions', built_by=ref('school_census_exclusions'), decided_in=ref('enr_school_census__exclusions')) }}

union all

{{ account_for_current('school_census', 'fsmperiod', decided_in=ref('enr_school_census__fsmperiod')) }}

union all

{{ account_for_current('school_census', 'fsmperiodsonroll', decided_in=ref('enr_school_census__fsmperiodsonroll')) }}

union all

{{ account_for_current('school_census', 'fundingbasisitems', decided_in=ref('enr_school_census__fundingbasisitems')) }}

union all

{{ account_for_current('school_census', 'learnerfamoffroll', decided_in=ref('enr_school_census__learnerfamoffroll')) }}

union all

{{ account_for_current('school_census', 'learnerfamonroll', decided_in=ref('enr_school_census__learnerfamonroll')) }}

union all

{{ account_for_current('school_census', 'learnersupportoffroll', decided_in=ref('enr_school_census__learnersupportoffroll')) }}

union all

{{ account_for_current('school_census', 'learnersupportonroll', decided_in=ref('enr_school_census__learnersupportonroll')) }}

union all

{{ account_for_current('school_census', 'learningaimsoffroll', decided_in=ref('enr_school_census__learningaimsoffroll')) }}

union all

{{ account_for_current('school_census', 'learningaimsonroll', decided_in=ref('enr_school_census__learningaimsonroll')) }}

union all

{{ account_for_current('school_census', 'levels', decided_in=ref('enr_school_census__levels')) }}

union all

{{ account_for_current('school_census', 'nationalitiesoffroll', decided_in=ref('enr_school_census__nationalitiesoffroll')) }}

union all

{{ account_for_current('school_census', 'nationalitiesonroll', decided_in=ref('enr_school_census__nationalitiesonroll')) }}

union all

{{ account_for_current('school_census', 'programmeaimsoffroll', decided_in=ref('enr_school_census__programmeaimsoffroll')) }}

union all

{{ account_for_current('school_census', 'programmeaimsonroll', decided_in=ref('enr_school_census__programmeaimsonroll')) }}

union all

{{ account_for_current('school_census', 'provisions', decided_in=ref('enr_school_census__provisions')) }}

union all

{{ account_for_current('school_census', 'pupilnolongeronroll', decided_in=ref('enr_school_census__pupilnolongeronroll')) }}

union all

{{ account_for_current('school_census', 'pupilonroll', decided_in=ref('enr_school_census__pupilonroll')) }}

union all

{{ account_for_current('school_census', 'school', decided_in=ref('enr_school_census__school')) }}

union all

{{ account_for_current('school_census', 'schoolarrangedapdetailoffroll', decided_in=ref('enr_school_census__schoolarrangedapdetailoffroll')) }}

union all

{{ account_for_current('school_census', 'schoolarrangedapdetailonroll', decided_in=ref('enr_school_census__schoolarrangedapdetailonroll')) }}

union all

{{ account_for_current('school_census', 'schoolcensus', decided_in=ref('enr_school_census__schoolcensus')) }}

union all

{{ account_for_current('school_census', 'senneeds', decided_in=ref('enr_school_census__senneeds')) }}

union all

{{ account_for_built('school_census', 'summer_attendance', built_by=ref('school_census_summer_attendance'), decided_in=ref('enr_school_census__summer_attendance')) }}

union all

{{ account_for_current('school_census', 'summerhalfterm2sessiondetailsoffroll', decided_in=ref('enr_school_census__summerhalfterm2sessiondetailsoffroll')) }}

union all

{{ account_for_current('school_census', 'summerhalfterm2sessiondetailsonroll', decided_in=ref('enr_school_census__summerhalfterm2sessiondetailsonroll')) }}

union all

{{ account_for_built('school_census', 'termly_attendance', built_by=ref('school_census_termly_attendance'), decided_in=ref('enr_school_census__termly_attendance')) }}

union all

{{ account_for_current('school_census', 'termlyexclusionsoffroll', decided_in=ref('enr_school_census__termlyexclusionsoffroll')) }}

union all

{{ account_for_current('school_census', 'termlyexclusionsonroll', decided_in=ref('enr_school_census__termlyexclusionsonroll')) }}

union all

{{ account_for_current('school_census', 'termlysessiondetailsoffroll', decided_in=ref('enr_school_census__termlysessiondetailsoffroll')) }}

union all

{{ account_for_current('school_census', 'termlysessiondetailsonroll', decided_in=ref('enr_school_census__termlysessiondetailsonroll')) }}

union all

{{ account_for_current('school_census', 'workplaceentityoffroll', decided_in=ref('enr_school_census__workplaceentityoffroll')) }}

union all

{{ account_for_current('school_census', 'workplaceentityonroll', decided_in=ref('enr_school_census__workplaceentityonroll')) }}

union all

{{ account_for_current('sen2', 'header', decided_in=ref('enr_sen2__header')) }}

union all

{{ account_for_current('sen2', 'persons', decided_in=ref('enr_sen2__persons')) }}

union all

{{ account_for_current('sen2', 'placements', decided_in=ref('enr_sen2__placements')) }}

union all

{{ account_for_current('sen2', 'plan_details', decided_in=ref('enr_sen2__plan_details')) }}

union all

{{ account_for_current('sen2', 'requests', decided_in=ref('enr_sen2__requests')) }}

union all

{{ account_for_current('sen2', 'sen_needs', decided_in=ref('enr_sen2__sen_needs')) }}

union all

{{ account_for_current('sen2', 'source', decided_in=ref('enr_sen2__source')) }}

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

{{ account_for_current('ofsted', 'closed_childrens_homes', decided_in=ref('enr_ofsted__closed_childrens_homes')) }}

union all

{{ account_for_built('ofsted', 'inspections', built_by=ref('ofsted_inspections'), decided_in=ref('enr_ofsted__inspections')) }}

union all

{{ account_for_current('ofsted', 'provider_level_at', decided_in=ref('enr_ofsted__provider_level_at')) }}

union all

{{ account_for_current('ofsted', 'provider_level_in_year', decided_in=ref('enr_ofsted__provider_level_in_year')) }}

union all

{{ account_for_built('ofsted', 'providers', built_by=ref('ofsted_providers'), decided_in=ref('enr_ofsted__providers')) }}

union all

{{ account_for_current('ofsted', 'providers_places', decided_in=ref('enr_ofsted__providers_places')) }}

union all

{{ account_for_built('ons_areas', 'areas', built_by=ref('ons_areas_areas'), decided_in=ref('enr_ons_areas__areas')) }}

union all

{{ account_for_current('ons_areas', 'wards', decided_in=ref('enr_ons_areas__wards')) }}

union all

{{ account_for_current('ons_postcodes', 'postcodes', decided_in=ref('enr_ons_postcodes__postcodes')) }}

union all

{{ account_for_built('ons_postcodes', 'sectors', built_by=ref('ons_postcodes_sectors'), decided_in=ref('enr_ons_postcodes__sectors')) }}

union all

{{ account_for_built('postcodes', 'postcode_sectors', built_by=ref('postcode_sectors_of_postcodes'), decided_in=ref('enr_postcodes__postcode_sectors')) }}

union all

{{ account_for_current('postcodes', 'postcodes', decided_in=ref('enr_postcodes__postcodes')) }}

union all

{{ account_for_current('schools', 'schools', decided_in=ref('enr_schools__schools')) }}

union all

{{ account_for_published(
    'CROSS', 'school_census', 'children', years=3,
    recipient='HomeAuthority'
) }}

union all

{{ account_for_published(
    'CROSS', 'school_census', 'exclusions', years=3,
    recipient='HomeAuthority'
) }}

union all

{{ account_for_published(
    'CROSS', 'school_census', 'summer_attendance', years=3,
    recipient='HomeAuthority'
) }}

union all

{{ account_for_published(
    'CROSS', 'school_census', 'termly_attendance', years=3,
    recipient='HomeAuthority'
) }}

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

{{ account_for_published('PAN', 'csww', 'la_level', years=12) }}

union all

{{ account_for_published('PAN', 'csww', 'la_level_vacancies', years=12) }}

union all

{{ account_for_published('PAN', 'csww', 'workers', years=12) }}

union all

{{ account_for_published('PAN', 's251', 'internal_residential_costs', years=12) }}

union all

{{ account_for_published('PAN', 's251', 'placement_costs', years=12) }}

union all

{{ account_for_published('PAN', 'sen2', 'persons', years=12) }}

union all

{{ account_for_published('PAN', 'sen2', 'placements', years=12) }}

union all

{{ account_for_published('PAN', 'sen2', 'plan_details', years=12) }}

union all

{{ account_for_published('PAN', 'sen2', 'requests', years=12) }}

union all

{{ account_for_published('PAN', 'sen2', 'sen_needs', years=12) }}

union all

{{ account_for_published('PAN', 'pnw_census', 'pnw_census', years=7) }}

union all

{{ account_for_published('PAN', 'cans', 'form_0_5', years=7) }}

union all

{{ account_for_published('PAN', 'cans', 'form_6_21', years=7) }}

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

{{ account_for_published('REGION', 'school_census', 'children', years=7) }}

union all

{{ account_for_published('REGION', 'school_census', 'exclusions', years=7) }}

union all

{{ account_for_published('REGION', 'school_census', 'summer_attendance', years=7) }}

union all

{{ account_for_published('REGION', 'school_census', 'termly_attendance', years=7) }}

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
