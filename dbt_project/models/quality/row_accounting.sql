-- Made from schemas/ by `returns generate`: edit the schemas, not this file.
-- One row per file, stage and use case: what came in, and what became of every row of it.

{#- Return and table, and the model that decides what becomes of a row. -#}
{%- set received = [
    ('annex_a', 'list_1', 'enr_annex_a__list_1'),
    ('annex_a', 'list_2', 'enr_annex_a__list_2'),
    ('annex_a', 'list_3', 'enr_annex_a__list_3'),
    ('annex_a', 'list_4', 'enr_annex_a__list_4'),
    ('annex_a', 'list_5', 'enr_annex_a__list_5'),
    ('annex_a', 'list_6', 'enr_annex_a__list_6'),
    ('annex_a', 'list_7', 'enr_annex_a__list_7'),
    ('annex_a', 'list_8', 'enr_annex_a__list_8'),
    ('annex_a', 'list_9', 'enr_annex_a__list_9'),
    ('annex_a', 'list_10', 'enr_annex_a__list_10'),
    ('annex_a', 'list_11', 'enr_annex_a__list_11'),
    ('cans', 'form_0_5', 'enr_cans__form_0_5'),
    ('cans', 'form_6_21', 'enr_cans__form_6_21'),
    ('cin', 'header', 'enr_cin__header'),
    ('cin', 'pre_proceedings', 'enr_cin__pre_proceedings'),
    ('cin', 'source', 'enr_cin__source'),
    ('csww', 'header', 'enr_csww__header'),
    ('csww', 'la_level', 'enr_csww__la_level'),
    ('csww', 'la_level_vacancies', 'enr_csww__la_level_vacancies'),
    ('csww', 'source', 'enr_csww__source'),
    ('csww', 'workers', 'enr_csww__workers'),
    ('pnw_census', 'pnw_census', 'enr_pnw_census__pnw_census'),
    ('s251', 'internal_residential_costs', 'enr_s251__internal_residential_costs'),
    ('s251', 'placement_costs', 'enr_s251__placement_costs'),
    ('school_census', 'addresses', 'enr_school_census__addresses'),
    ('school_census', 'addressesoffroll', 'enr_school_census__addressesoffroll'),
    ('school_census', 'addressesonroll', 'enr_school_census__addressesonroll'),
    ('school_census', 'annualsessiondetailsoffroll', 'enr_school_census__annualsessiondetailsoffroll'),
    ('school_census', 'annualsessiondetailsonroll', 'enr_school_census__annualsessiondetailsonroll'),
    ('school_census', 'approvisiondetailoffroll', 'enr_school_census__approvisiondetailoffroll'),
    ('school_census', 'approvisiondetailonroll', 'enr_school_census__approvisiondetailonroll'),
    ('school_census', 'childcare', 'enr_school_census__childcare'),
    ('school_census', 'classes', 'enr_school_census__classes'),
    ('school_census', 'fsmperiod', 'enr_school_census__fsmperiod'),
    ('school_census', 'fsmperiodsonroll', 'enr_school_census__fsmperiodsonroll'),
    ('school_census', 'fundingbasisitems', 'enr_school_census__fundingbasisitems'),
    ('school_census', 'learnerfamoffroll', 'enr_school_census__learnerfamoffroll'),
    ('school_census', 'learnerfamonroll', 'enr_school_census__learnerfamonroll'),
    ('school_census', 'learnersupportoffroll', 'enr_school_census__learnersupportoffroll'),
    ('school_census', 'learnersupportonroll', 'enr_school_census__learnersupportonroll'),
    ('school_census', 'learningaimsoffroll', 'enr_school_census__learningaimsoffroll'),
    ('school_census', 'learningaimsonroll', 'enr_school_census__learningaimsonroll'),
    ('school_census', 'levels', 'enr_school_census__levels'),
    ('school_census', 'nationalitiesoffroll', 'enr_school_census__nationalitiesoffroll'),
    ('school_census', 'nationalitiesonroll', 'enr_school_census__nationalitiesonroll'),
    ('school_census', 'programmeaimsoffroll', 'enr_school_census__programmeaimsoffroll'),
    ('school_census', 'programmeaimsonroll', 'enr_school_census__programmeaimsonroll'),
    ('school_census', 'provisions', 'enr_school_census__provisions'),
    ('school_census', 'pupilnolongeronroll', 'enr_school_census__pupilnolongeronroll'),
    ('school_census', 'pupilonroll', 'enr_school_census__pupilonroll'),
    ('school_census', 'school', 'enr_school_census__school'),
    ('school_census', 'schoolarrangedapdetailoffroll', 'enr_school_census__schoolarrangedapdetailoffroll'),
    ('school_census', 'schoolarrangedapdetailonroll', 'enr_school_census__schoolarrangedapdetailonroll'),
    ('school_census', 'schoolcensus', 'enr_school_census__schoolcensus'),
    ('school_census', 'senneeds', 'enr_school_census__senneeds'),
    ('school_census', 'summerhalfterm2sessiondetailsoffroll',
     'enr_school_census__summerhalfterm2sessiondetailsoffroll'),
    ('school_census', 'summerhalfterm2sessiondetailsonroll',
     'enr_school_census__summerhalfterm2sessiondetailsonroll'),
    ('school_census', 'termlyexclusionsoffroll', 'enr_school_census__termlyexclusionsoffroll'),
    ('school_census', 'termlyexclusionsonroll', 'enr_school_census__termlyexclusionsonroll'),
    ('school_census', 'termlysessiondetailsoffroll', 'enr_school_census__termlysessiondetailsoffroll'),
    ('school_census', 'termlysessiondetailsonroll', 'enr_school_census__termlysessiondetailsonroll'),
    ('school_census', 'workplaceentityoffroll', 'enr_school_census__workplaceentityoffroll'),
    ('school_census', 'workplaceentityonroll', 'enr_school_census__workplaceentityonroll'),
    ('sen2', 'header', 'enr_sen2__header'),
    ('sen2', 'persons', 'enr_sen2__persons'),
    ('sen2', 'placements', 'enr_sen2__placements'),
    ('sen2', 'plan_details', 'enr_sen2__plan_details'),
    ('sen2', 'requests', 'enr_sen2__requests'),
    ('sen2', 'sen_needs', 'enr_sen2__sen_needs'),
    ('sen2', 'source', 'enr_sen2__source'),
    ('ssda903', 'ad1', 'enr_ssda903__ad1'),
    ('ssda903', 'dolo', 'enr_ssda903__dolo'),
    ('ssda903', 'episodes', 'fix_ssda903__episodes'),
    ('ssda903', 'header', 'enr_ssda903__header'),
    ('ssda903', 'missing', 'enr_ssda903__missing'),
    ('ssda903', 'oc2', 'enr_ssda903__oc2'),
    ('ssda903', 'oc3', 'enr_ssda903__oc3'),
    ('ssda903', 'placed_adoption', 'enr_ssda903__placed_adoption'),
    ('ssda903', 'prev_perm', 'enr_ssda903__prev_perm'),
    ('ssda903', 'reviews', 'enr_ssda903__reviews'),
    ('ssda903', 'social_worker', 'enr_ssda903__social_worker'),
    ('ssda903', 'uasc', 'enr_ssda903__uasc'),
    ('ofsted', 'closed_childrens_homes', 'enr_ofsted__closed_childrens_homes'),
    ('ofsted', 'provider_level_at', 'enr_ofsted__provider_level_at'),
    ('ofsted', 'provider_level_in_year', 'enr_ofsted__provider_level_in_year'),
    ('ofsted', 'providers_places', 'enr_ofsted__providers_places'),
    ('ons_areas', 'wards', 'enr_ons_areas__wards'),
    ('ons_postcodes', 'postcodes', 'enr_ons_postcodes__postcodes'),
    ('postcodes', 'postcodes', 'enr_postcodes__postcodes'),
    ('schools', 'schools', 'enr_schools__schools'),
] -%}
{#- Tables that another one is built from. -#}
{%- set feeding = [
    ('cin', 'assessments', 'cin_rows_used'),
    ('cin', 'child_protection_plans', 'cin_rows_used'),
    ('cin', 'children', 'cin_rows_used'),
    ('cin', 'cin_details', 'cin_rows_used'),
    ('cin', 'cin_plans', 'cin_rows_used'),
    ('cin', 'disabilities', 'cin_rows_used'),
    ('cin', 'factors', 'cin_rows_used'),
    ('cin', 'reviews', 'cin_rows_used'),
    ('cin', 'section_47', 'cin_rows_used'),
] -%}
{#- Tables that are built, and the model that builds them. -#}
{%- set built = [
    ('cin', 'cin', 'enr_cin__cin', 'cin_events'),
    ('school_census', 'children', 'enr_school_census__children', 'school_census_children'),
    ('school_census', 'exclusions', 'enr_school_census__exclusions', 'school_census_exclusions'),
    ('school_census', 'summer_attendance', 'enr_school_census__summer_attendance', 'school_census_summer_attendance'),
    ('school_census', 'termly_attendance', 'enr_school_census__termly_attendance', 'school_census_termly_attendance'),
    ('ofsted', 'inspections', 'enr_ofsted__inspections', 'ofsted_inspections'),
    ('ofsted', 'providers', 'enr_ofsted__providers', 'ofsted_providers'),
    ('ons_areas', 'areas', 'enr_ons_areas__areas', 'ons_areas_areas'),
    ('ons_postcodes', 'sectors', 'enr_ons_postcodes__sectors', 'ons_postcodes_sectors'),
    ('postcodes', 'postcode_sectors', 'enr_postcodes__postcode_sectors', 'postcode_sectors_of_postcodes'),
] -%}
{#- What is published: for which use case and how many years; the column with the authority that it is shared with,
    where that is one; and what a record is told by, where it is shared once. -#}
{%- set published_tables = [
    ('school_census', 'children', 'CROSS', 3, 'HomeAuthority', none),
    ('school_census', 'exclusions', 'CROSS', 3, 'HomeAuthority', none),
    ('school_census', 'summer_attendance', 'CROSS', 3, 'HomeAuthority', none),
    ('school_census', 'termly_attendance', 'CROSS', 3, 'HomeAuthority', none),
    ('ssda903', 'episodes', 'PAN', 12, none, none),
    ('ssda903', 'header', 'PAN', 12, none, none),
    ('ssda903', 'missing', 'PAN', 12, none, none),
    ('ssda903', 'oc2', 'PAN', 12, none, none),
    ('ssda903', 'oc3', 'PAN', 12, none, none),
    ('ssda903', 'prev_perm', 'PAN', 12, none, none),
    ('ssda903', 'reviews', 'PAN', 12, none, none),
    ('ssda903', 'uasc', 'PAN', 12, none, none),
    ('annex_a', 'list_1', 'PAN', 12, none, none),
    ('annex_a', 'list_2', 'PAN', 12, none, none),
    ('annex_a', 'list_3', 'PAN', 12, none, none),
    ('annex_a', 'list_4', 'PAN', 12, none, none),
    ('annex_a', 'list_5', 'PAN', 12, none, none),
    ('annex_a', 'list_6', 'PAN', 12, none, none),
    ('annex_a', 'list_7', 'PAN', 12, none, none),
    ('annex_a', 'list_8', 'PAN', 12, none, none),
    ('annex_a', 'list_9', 'PAN', 12, none, none),
    ('cin', 'cin', 'PAN', 12, none, none),
    ('csww', 'la_level', 'PAN', 12, none, none),
    ('csww', 'la_level_vacancies', 'PAN', 12, none, none),
    ('csww', 'workers', 'PAN', 12, none, none),
    ('s251', 'internal_residential_costs', 'PAN', 12, none, none),
    ('s251', 'placement_costs', 'PAN', 12, none, none),
    ('sen2', 'persons', 'PAN', 12, none, none),
    ('sen2', 'placements', 'PAN', 12, none, none),
    ('sen2', 'plan_details', 'PAN', 12, none, none),
    ('sen2', 'requests', 'PAN', 12, none, none),
    ('sen2', 'sen_needs', 'PAN', 12, none, none),
    ('pnw_census', 'pnw_census', 'PAN', 7, none, none),
    ('cans', 'form_0_5', 'PAN', 7, none, none),
    ('cans', 'form_6_21', 'PAN', 7, none, none),
    ('annex_a', 'list_1', 'PAN_DEDUP', 12, none, [
        '"Child Unique ID"',
        '"Date of Contact"',
        '"Contact Source"',
        apart_if_blank(['Child Unique ID', 'Date of Contact', 'Contact Source'])
    ]),
    ('annex_a', 'list_2', 'PAN_DEDUP', 12, none, [
        '"Child Unique ID"',
        '"Assessment start date"',
        apart_if_blank(['Child Unique ID', 'Assessment start date'])
    ]),
    ('annex_a', 'list_3', 'PAN_DEDUP', 12, none, [
        '"Child Unique ID"',
        '"Date of referral"',
        '"Referral Source"',
        apart_if_blank(['Child Unique ID', 'Date of referral', 'Referral Source'])
    ]),
    ('annex_a', 'list_4', 'PAN_DEDUP', 12, none, [
        '"Child Unique ID"',
        '"Continuous Assessment Start Date"',
        apart_if_blank(['Child Unique ID', 'Continuous Assessment Start Date'])
    ]),
    ('annex_a', 'list_5', 'PAN_DEDUP', 12, none, [
        '"Child Unique ID"',
        '"Strategy discussion initiating Section 47 Enquiry Start Date"',
        apart_if_blank([
            'Child Unique ID',
            'Strategy discussion initiating Section 47 Enquiry Start Date',
        ])
    ]),
    ('annex_a', 'list_6', 'PAN_DEDUP', 12, none, [
        '"Child Unique ID"',
        '"CIN Start Date"',
        apart_if_blank(['Child Unique ID'])
    ]),
    ('annex_a', 'list_7', 'PAN_DEDUP', 12, none, [
        '"Child Unique ID"',
        '"Child Protection Plan Start Date"',
        apart_if_blank(['Child Unique ID', 'Child Protection Plan Start Date'])
    ]),
    ('annex_a', 'list_8', 'PAN_DEDUP', 12, none, [
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
    ]),
    ('annex_a', 'list_9', 'PAN_DEDUP', 12, none, [
        '"Child Unique ID"',
        apart_if_blank(['Child Unique ID'])
    ]),
    ('school_census', 'children', 'REGION', 7, none, none),
    ('school_census', 'exclusions', 'REGION', 7, none, none),
    ('school_census', 'summer_attendance', 'REGION', 7, none, none),
    ('school_census', 'termly_attendance', 'REGION', 7, none, none),
    ('ssda903', 'episodes', 'SUFFICIENCY', 7, none, none),
    ('ssda903', 'header', 'SUFFICIENCY', 7, none, none),
    ('ssda903', 'missing', 'SUFFICIENCY', 7, none, none),
    ('ssda903', 'oc2', 'SUFFICIENCY', 7, none, none),
    ('ssda903', 'oc3', 'SUFFICIENCY', 7, none, none),
    ('ssda903', 'uasc', 'SUFFICIENCY', 7, none, none),
] %}

{{ account_for_landing() }}
{%- for dataset, table_name, decided in tables_made_anew(received) %}

union all

{{ account_for_current(dataset, table_name, decided_in=ref(decided)) }}
{%- endfor %}
{%- for dataset, table_name, decided in tables_made_anew(feeding) %}

union all

{{ account_for_feeding(dataset, table_name, decided_in=ref(decided)) }}
{%- endfor %}
{%- for dataset, table_name, decided, built_by in tables_made_anew(built) %}

union all

{{ account_for_built(dataset, table_name, built_by=ref(built_by), decided_in=ref(decided)) }}
{%- endfor %}
{%- for dataset, table_name, use_case, years, recipient, record in tables_made_anew(published_tables) %}

union all

{{ account_for_published(use_case, dataset, table_name, years, one_row_for=record, recipient=recipient) }}
{%- endfor %}
