-- Made from schemas/returns/ by `returns generate`: edit the schemas, not this file.
-- One row per thing found in a row of any return.

select
    'annex_a' as dataset,
    'list_1' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_1') }}

union all

select
    'annex_a' as dataset,
    'list_2' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_2') }}

union all

select
    'annex_a' as dataset,
    'list_3' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_3') }}

union all

select
    'annex_a' as dataset,
    'list_4' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_4') }}

union all

select
    'annex_a' as dataset,
    'list_5' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_5') }}

union all

select
    'annex_a' as dataset,
    'list_6' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_6') }}

union all

select
    'annex_a' as dataset,
    'list_7' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_7') }}

union all

select
    'annex_a' as dataset,
    'list_8' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_8') }}

union all

select
    'annex_a' as dataset,
    'list_9' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_9') }}

union all

select
    'annex_a' as dataset,
    'list_10' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_10') }}

union all

select
    'annex_a' as dataset,
    'list_11' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_11') }}

union all

select
    'cans' as dataset,
    'form_0_5' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cans__form_0_5') }}

union all

select
    'cans' as dataset,
    'form_6_21' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cans__form_6_21') }}

union all

select
    'cin' as dataset,
    'assessments' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__assessments') }}

union all

select
    'cin' as dataset,
    'child_protection_plans' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__child_protection_plans') }}

union all

select
    'cin' as dataset,
    'children' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__children') }}

union all

select
    'cin' as dataset,
    'cin' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__cin') }}

union all

select
    'cin' as dataset,
    'cin_details' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__cin_details') }}

union all

select
    'cin' as dataset,
    'cin_plans' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__cin_plans') }}

union all

select
    'cin' as dataset,
    'disabilities' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__disabilities') }}

union all

select
    'cin' as dataset,
    'factors' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__factors') }}

union all

select
    'cin' as dataset,
    'header' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__header') }}

union all

select
    'cin' as dataset,
    'pre_proceedings' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__pre_proceedings') }}

union all

select
    'cin' as dataset,
    'reviews' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__reviews') }}

union all

select
    'cin' as dataset,
    'section_47' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__section_47') }}

union all

select
    'cin' as dataset,
    'source' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__source') }}

union all

select
    'csww' as dataset,
    'header' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_csww__header') }}

union all

select
    'csww' as dataset,
    'la_level' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_csww__la_level') }}

union all

select
    'csww' as dataset,
    'la_level_vacancies' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_csww__la_level_vacancies') }}

union all

select
    'csww' as dataset,
    'source' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_csww__source') }}

union all

select
    'csww' as dataset,
    'workers' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_csww__workers') }}

union all

select
    'pnw_census' as dataset,
    'pnw_census' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_pnw_census__pnw_census') }}

union all

select
    's251' as dataset,
    'internal_residential_costs' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_s251__internal_residential_costs') }}

union all

select
    's251' as dataset,
    'placement_costs' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_s251__placement_costs') }}

union all

select
    'school_census' as dataset,
    'addresses' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__addresses') }}

union all

select
    'school_census' as dataset,
    'addressesoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__addressesoffroll') }}

union all

select
    'school_census' as dataset,
    'addressesonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__addressesonroll') }}

union all

select
    'school_census' as dataset,
    'annualsessiondetailsoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__annualsessiondetailsoffroll') }}

union all

select
    'school_census' as dataset,
    'annualsessiondetailsonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__annualsessiondetailsonroll') }}

union all

select
    'school_census' as dataset,
    'approvisiondetailoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__approvisiondetailoffroll') }}

union all

select
    'school_census' as dataset,
    'approvisiondetailonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__approvisiondetailonroll') }}

union all

select
    'school_census' as dataset,
    'childcare' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__childcare') }}

union all

select
    'school_census' as dataset,
    'children' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__children') }}

union all

select
    'school_census' as dataset,
    'classes' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__classes') }}

union all

select
    'school_census' as dataset,
    'exclusions' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__exclusions') }}

union all

select
    'school_census' as dataset,
    'fsmperiod' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__fsmperiod') }}

union all

select
    'school_census' as dataset,
    'fsmperiodsonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__fsmperiodsonroll') }}

union all

select
    'school_census' as dataset,
    'fundingbasisitems' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__fundingbasisitems') }}

union all

select
    'school_census' as dataset,
    'learnerfamoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__learnerfamoffroll') }}

union all

select
    'school_census' as dataset,
    'learnerfamonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__learnerfamonroll') }}

union all

select
    'school_census' as dataset,
    'learnersupportoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__learnersupportoffroll') }}

union all

select
    'school_census' as dataset,
    'learnersupportonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__learnersupportonroll') }}

union all

select
    'school_census' as dataset,
    'learningaimsoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__learningaimsoffroll') }}

union all

select
    'school_census' as dataset,
    'learningaimsonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__learningaimsonroll') }}

union all

select
    'school_census' as dataset,
    'levels' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__levels') }}

union all

select
    'school_census' as dataset,
    'nationalitiesoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__nationalitiesoffroll') }}

union all

select
    'school_census' as dataset,
    'nationalitiesonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__nationalitiesonroll') }}

union all

select
    'school_census' as dataset,
    'programmeaimsoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__programmeaimsoffroll') }}

union all

select
    'school_census' as dataset,
    'programmeaimsonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__programmeaimsonroll') }}

union all

select
    'school_census' as dataset,
    'provisions' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__provisions') }}

union all

select
    'school_census' as dataset,
    'pupilnolongeronroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__pupilnolongeronroll') }}

union all

select
    'school_census' as dataset,
    'pupilonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__pupilonroll') }}

union all

select
    'school_census' as dataset,
    'school' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__school') }}

union all

select
    'school_census' as dataset,
    'schoolarrangedapdetailoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__schoolarrangedapdetailoffroll') }}

union all

select
    'school_census' as dataset,
    'schoolarrangedapdetailonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__schoolarrangedapdetailonroll') }}

union all

select
    'school_census' as dataset,
    'schoolcensus' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__schoolcensus') }}

union all

select
    'school_census' as dataset,
    'senneeds' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__senneeds') }}

union all

select
    'school_census' as dataset,
    'summer_attendance' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__summer_attendance') }}

union all

select
    'school_census' as dataset,
    'summerhalfterm2sessiondetailsoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__summerhalfterm2sessiondetailsoffroll') }}

union all

select
    'school_census' as dataset,
    'summerhalfterm2sessiondetailsonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__summerhalfterm2sessiondetailsonroll') }}

union all

select
    'school_census' as dataset,
    'termly_attendance' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__termly_attendance') }}

union all

select
    'school_census' as dataset,
    'termlyexclusionsoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__termlyexclusionsoffroll') }}

union all

select
    'school_census' as dataset,
    'termlyexclusionsonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__termlyexclusionsonroll') }}

union all

select
    'school_census' as dataset,
    'termlysessiondetailsoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__termlysessiondetailsoffroll') }}

union all

select
    'school_census' as dataset,
    'termlysessiondetailsonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__termlysessiondetailsonroll') }}

union all

select
    'school_census' as dataset,
    'workplaceentityoffroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__workplaceentityoffroll') }}

union all

select
    'school_census' as dataset,
    'workplaceentityonroll' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_school_census__workplaceentityonroll') }}

union all

select
    'sen2' as dataset,
    'header' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_sen2__header') }}

union all

select
    'sen2' as dataset,
    'persons' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_sen2__persons') }}

union all

select
    'sen2' as dataset,
    'placements' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_sen2__placements') }}

union all

select
    'sen2' as dataset,
    'plan_details' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_sen2__plan_details') }}

union all

select
    'sen2' as dataset,
    'requests' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_sen2__requests') }}

union all

select
    'sen2' as dataset,
    'sen_needs' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_sen2__sen_needs') }}

union all

select
    'sen2' as dataset,
    'source' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_sen2__source') }}

union all

select
    'ssda903' as dataset,
    'ad1' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__ad1') }}

union all

select
    'ssda903' as dataset,
    'dolo' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__dolo') }}

union all

select
    'ssda903' as dataset,
    'episodes' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__episodes') }}

union all

select
    'ssda903' as dataset,
    'header' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__header') }}

union all

select
    'ssda903' as dataset,
    'missing' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__missing') }}

union all

select
    'ssda903' as dataset,
    'oc2' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__oc2') }}

union all

select
    'ssda903' as dataset,
    'oc3' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__oc3') }}

union all

select
    'ssda903' as dataset,
    'placed_adoption' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__placed_adoption') }}

union all

select
    'ssda903' as dataset,
    'prev_perm' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__prev_perm') }}

union all

select
    'ssda903' as dataset,
    'reviews' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__reviews') }}

union all

select
    'ssda903' as dataset,
    'social_worker' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__social_worker') }}

union all

select
    'ssda903' as dataset,
    'uasc' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__uasc') }}

union all

select
    'ofsted' as dataset,
    'closed_childrens_homes' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ofsted__closed_childrens_homes') }}

union all

select
    'ofsted' as dataset,
    'inspections' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ofsted__inspections') }}

union all

select
    'ofsted' as dataset,
    'provider_level_at' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ofsted__provider_level_at') }}

union all

select
    'ofsted' as dataset,
    'provider_level_in_year' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ofsted__provider_level_in_year') }}

union all

select
    'ofsted' as dataset,
    'providers' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ofsted__providers') }}

union all

select
    'ofsted' as dataset,
    'providers_places' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ofsted__providers_places') }}

union all

select
    'ons_areas' as dataset,
    'areas' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ons_areas__areas') }}

union all

select
    'ons_areas' as dataset,
    'wards' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ons_areas__wards') }}

union all

select
    'ons_postcodes' as dataset,
    'postcodes' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ons_postcodes__postcodes') }}

union all

select
    'ons_postcodes' as dataset,
    'sectors' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ons_postcodes__sectors') }}

union all

select
    'postcodes' as dataset,
    'postcode_sectors' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_postcodes__postcode_sectors') }}

union all

select
    'postcodes' as dataset,
    'postcodes' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_postcodes__postcodes') }}

union all

select
    'schools' as dataset,
    'schools' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_schools__schools') }}
