-- Made from schemas/use_cases/ by `returns generate`: edit the use cases, not this file.
-- One row per use case, return, table (received or built) and time in which the return has it: how long a return is
-- kept, and whether the region sees it.

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'ad1' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'dolo' as table_name,
    true as is_received,
    '2027' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'episodes' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'header' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'missing' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'oc2' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'oc3' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'placed_adoption' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'reviews' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'social_worker' as table_name,
    true as is_received,
    '2024' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'ssda903' as dataset,
    'uasc' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_1' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_2' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_3' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_4' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_5' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_6' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_7' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_8' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_9' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_10' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'annex_a' as dataset,
    'list_11' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'assessments' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'child_protection_plans' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'children' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'cin' as table_name,
    false as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'cin_details' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'cin_plans' as table_name,
    true as is_received,
    '2022' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'disabilities' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'factors' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'header' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'pre_proceedings' as table_name,
    true as is_received,
    '2027' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'reviews' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'section_47' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cin' as dataset,
    'source' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'addresses' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring summer' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'addressesoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'addressesonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'annualsessiondetailsoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '2016' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'annualsessiondetailsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '2016' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'approvisiondetailoffroll' as table_name,
    true as is_received,
    '2021-10' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'approvisiondetailonroll' as table_name,
    true as is_received,
    '2021-10' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'childcare' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'classes' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'fsmperiod' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring summer' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'fsmperiodsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'fundingbasisitems' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'spring' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'fundingbasisitems' as table_name,
    true as is_received,
    '2024' as table_from,
    '9999' as table_until,
    'summer' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'learnerfamoffroll' as table_name,
    true as is_received,
    '2021-10' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'learnerfamonroll' as table_name,
    true as is_received,
    '2021-10' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'learnersupportoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring summer' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'learnersupportonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring summer' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'learningaimsoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'learningaimsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'levels' as table_name,
    true as is_received,
    '2000' as table_from,
    '2018-05' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'nationalitiesoffroll' as table_name,
    true as is_received,
    '2016-10' as table_from,
    '2018-05' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'nationalitiesonroll' as table_name,
    true as is_received,
    '2016-10' as table_from,
    '2018-05' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'programmeaimsoffroll' as table_name,
    true as is_received,
    '2021' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'programmeaimsonroll' as table_name,
    true as is_received,
    '2020' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'provisions' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'pupilnolongeronroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'pupilonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'school' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'schoolarrangedapdetailoffroll' as table_name,
    true as is_received,
    '2022' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'schoolarrangedapdetailonroll' as table_name,
    true as is_received,
    '2022' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'schoolcensus' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'senneeds' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'summerhalfterm2sessiondetailsoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'summerhalfterm2sessiondetailsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'termlyexclusionsoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'termlyexclusionsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'termlysessiondetailsoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'termlysessiondetailsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'workplaceentityoffroll' as table_name,
    true as is_received,
    '2020' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'school_census' as dataset,
    'workplaceentityonroll' as table_name,
    true as is_received,
    '2020' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'csww' as dataset,
    'header' as table_name,
    true as is_received,
    '2021' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'csww' as dataset,
    'la_level' as table_name,
    true as is_received,
    '2025' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'csww' as dataset,
    'la_level_vacancies' as table_name,
    true as is_received,
    '2021' as table_from,
    '2024' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'csww' as dataset,
    'source' as table_name,
    true as is_received,
    '2021' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'csww' as dataset,
    'workers' as table_name,
    true as is_received,
    '2021' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    's251' as dataset,
    'internal_residential_costs' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    's251' as dataset,
    'placement_costs' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'sen2' as dataset,
    'header' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'sen2' as dataset,
    'persons' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'sen2' as dataset,
    'placements' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'sen2' as dataset,
    'plan_details' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'sen2' as dataset,
    'requests' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'sen2' as dataset,
    'sen_needs' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'sen2' as dataset,
    'source' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'pnw_census' as dataset,
    'pnw_census' as table_name,
    true as is_received,
    '2019-06' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cans' as dataset,
    'form_0_5' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CHECKS' as use_case,
    'CHECKS' as signed_as,
    false as is_published,
    'cans' as dataset,
    'form_6_21' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'addresses' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring summer' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'addressesoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'addressesonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'children' as table_name,
    false as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'exclusions' as table_name,
    false as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'fsmperiod' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring summer' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'fsmperiodsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'pupilnolongeronroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'pupilonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'school' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'schoolcensus' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'senneeds' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'summer_attendance' as table_name,
    false as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'summerhalfterm2sessiondetailsoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'summerhalfterm2sessiondetailsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'termly_attendance' as table_name,
    false as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'termlyexclusionsoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'termlyexclusionsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'termlysessiondetailsoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    3 as retention_years

union all

select
    'CROSS' as use_case,
    'CROSS' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'termlysessiondetailsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    3 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'episodes' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'header' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'missing' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'oc2' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'oc3' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'prev_perm' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'reviews' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'uasc' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_1' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_2' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_3' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_4' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_5' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_6' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_7' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_8' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_9' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'assessments' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'child_protection_plans' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'children' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'cin' as table_name,
    false as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'cin_details' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'cin_plans' as table_name,
    true as is_received,
    '2022' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'disabilities' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'factors' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'reviews' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cin' as dataset,
    'section_47' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'csww' as dataset,
    'la_level' as table_name,
    true as is_received,
    '2025' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'csww' as dataset,
    'la_level_vacancies' as table_name,
    true as is_received,
    '2021' as table_from,
    '2024' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'csww' as dataset,
    'workers' as table_name,
    true as is_received,
    '2021' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    's251' as dataset,
    'internal_residential_costs' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    's251' as dataset,
    'placement_costs' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'sen2' as dataset,
    'persons' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'sen2' as dataset,
    'placements' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'sen2' as dataset,
    'plan_details' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'sen2' as dataset,
    'requests' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'sen2' as dataset,
    'sen_needs' as table_name,
    true as is_received,
    '2023' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'pnw_census' as dataset,
    'pnw_census' as table_name,
    true as is_received,
    '2019-06' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cans' as dataset,
    'form_0_5' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'PAN' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'cans' as dataset,
    'form_6_21' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_1' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_2' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_3' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_4' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_5' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_6' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_7' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_8' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'PAN_DEDUP' as use_case,
    'PAN' as signed_as,
    true as is_published,
    'annex_a' as dataset,
    'list_9' as table_name,
    true as is_received,
    '2018' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    12 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'addresses' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring summer' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'addressesoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'addressesonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'children' as table_name,
    false as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'exclusions' as table_name,
    false as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'fsmperiod' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring summer' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'fsmperiodsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'pupilnolongeronroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'pupilonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'school' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'schoolcensus' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'senneeds' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'spring' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'summer_attendance' as table_name,
    false as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'summerhalfterm2sessiondetailsoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'summerhalfterm2sessiondetailsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'autumn' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'termly_attendance' as table_name,
    false as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'termlyexclusionsoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'termlyexclusionsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'termlysessiondetailsoffroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'REGION' as use_case,
    'REGION' as signed_as,
    true as is_published,
    'school_census' as dataset,
    'termlysessiondetailsonroll' as table_name,
    true as is_received,
    '2000' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'episodes' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'header' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'missing' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'oc2' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'oc3' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years

union all

select
    'SUFFICIENCY' as use_case,
    'SUFFICIENCY' as signed_as,
    true as is_published,
    'ssda903' as dataset,
    'uasc' as table_name,
    true as is_received,
    '2017' as table_from,
    '9999' as table_until,
    'all' as table_terms,
    7 as retention_years
