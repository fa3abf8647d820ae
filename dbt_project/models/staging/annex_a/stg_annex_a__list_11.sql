-- Made from schemas/returns/annex_a/list_11.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: adopters. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_annex_a__list_11 explains it.

with

received as (

    select * from {{ source('raw', 'annex_a__list_11') }}

),

codes as (

    select distinct
        list_name,
        _year,
        _month,
        raw_value,
        code,
        kind
    from {{ ref('value_map_annex_a') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._month,
        {{ clean_identifier('received."Individual adopter identifier"') }} as "Individual adopter identifier",
        {{ clean_identifier('received."Family identifier"') }} as "Family identifier",
        gender_codes.code as "Gender",
        ethnicity_codes.code as "Ethnicity",
        disability_codes.code as "Disability",
        is_the_prospective_adopter_fostering_cc16_codes.code as "Is the (prospective) adopter fostering for adoption?",
        {{ clean_date('received."Date enquiry received"', '%d/%m/%Y') }} as "Date enquiry received",
        {{ clean_date('received."Date Stage 1 started"', '%d/%m/%Y') }} as "Date Stage 1 started",
        {{ clean_date('received."Date Stage 1 ended"', '%d/%m/%Y') }} as "Date Stage 1 ended",
        {{ clean_date('received."Date Stage 2 started"', '%d/%m/%Y') }} as "Date Stage 2 started",
        {{ clean_date('received."Date Stage 2 ended"', '%d/%m/%Y') }} as "Date Stage 2 ended",
        {{ clean_date('received."Date application submitted"', '%d/%m/%Y') }} as "Date application submitted",
        {{ clean_date('received."Date application approved"', '%d/%m/%Y') }} as "Date application approved",
        {{ clean_date('received."Date adopter matched with child(ren)"', '%d/%m/%Y') }} as "Date adopter matched with child(ren)",
        {{ clean_date('received."Date child/children placed with adopter(s)"', '%d/%m/%Y') }} as "Date child/children placed with adopter(s)",
        {{ clean_integer('received."No. of children placed"') }} as "No. of children placed",
        {{ clean_date('received."Date of Adoption Order"', '%d/%m/%Y') }} as "Date of Adoption Order",
        {{ clean_date('received."Date of leaving adoption process"', '%d/%m/%Y') }} as "Date of leaving adoption process",
        reason_for_leaving_adoption_process_codes.code as "Reason for leaving adoption process",
        received."Individual adopter identifier" as "Individual adopter identifier__received",
        received."Family identifier" as "Family identifier__received",
        {{ code_problem('received."Gender"', 'gender_codes.kind', required=true) }} as "Gender__problem",
        {{ code_problem('received."Ethnicity"', 'ethnicity_codes.kind', required=true) }} as "Ethnicity__problem",
        {{ code_problem('received."Disability"', 'disability_codes.kind', required=true) }}
            as "Disability__problem",
        {{ code_problem(
            'received."Is the (prospective) adopter fostering for adoption?"',
            'is_the_prospective_adopter_fostering_cc16_codes.kind',
            required=true
        ) }} as "Is the (prospective) adopter fostering for adoption?__problem",
        received."Date enquiry received" as "Date enquiry received__received",
        received."Date Stage 1 started" as "Date Stage 1 started__received",
        received."Date Stage 1 ended" as "Date Stage 1 ended__received",
        received."Date Stage 2 started" as "Date Stage 2 started__received",
        received."Date Stage 2 ended" as "Date Stage 2 ended__received",
        received."Date application submitted" as "Date application submitted__received",
        received."Date application approved" as "Date application approved__received",
        received."Date adopter matched with child(ren)" as "Date adopter matched with child(ren)__received",
        received."Date child/children placed with adopter(s)" as "Date child/children placed with adopter(s)__received",
        received."No. of children placed" as "No. of children placed__received",
        received."Date of Adoption Order" as "Date of Adoption Order__received",
        received."Date of leaving adoption process" as "Date of leaving adoption process__received",
        {{ code_problem(
            'received."Reason for leaving adoption process"',
            'reason_for_leaving_adoption_process_codes.kind'
        ) }} as "Reason for leaving adoption process__problem"
    from received
    left join codes as gender_codes
        on
            gender_codes.list_name = 'gender'
            and received._year = gender_codes._year
            and received._month = gender_codes._month
            and received."Gender" = gender_codes.raw_value
    left join codes as ethnicity_codes
        on
            ethnicity_codes.list_name = 'ethnicity'
            and received._year = ethnicity_codes._year
            and received._month = ethnicity_codes._month
            and received."Ethnicity" = ethnicity_codes.raw_value
    left join codes as disability_codes
        on
            disability_codes.list_name = 'disability'
            and received._year = disability_codes._year
            and received._month = disability_codes._month
            and received."Disability" = disability_codes.raw_value
    left join codes as is_the_prospective_adopter_fostering_cc16_codes
        on
            is_the_prospective_adopter_fostering_cc16_codes.list_name = 'adopter_fostering_for_adoption'
            and received._year = is_the_prospective_adopter_fostering_cc16_codes._year
            and received._month = is_the_prospective_adopter_fostering_cc16_codes._month
            and received."Is the (prospective) adopter fostering for adoption?" = is_the_prospective_adopter_fostering_cc16_codes.raw_value
    left join codes as reason_for_leaving_adoption_process_codes
        on
            reason_for_leaving_adoption_process_codes.list_name = 'adopter_reason_left_process'
            and received._year = reason_for_leaving_adoption_process_codes._year
            and received._month = reason_for_leaving_adoption_process_codes._month
            and received."Reason for leaving adoption process" = reason_for_leaving_adoption_process_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _month,
        "Individual adopter identifier",
        "Family identifier",
        "Gender",
        "Ethnicity",
        "Disability",
        "Is the (prospective) adopter fostering for adoption?",
        "Date enquiry received",
        "Date Stage 1 started",
        "Date Stage 1 ended",
        "Date Stage 2 started",
        "Date Stage 2 ended",
        "Date application submitted",
        "Date application approved",
        "Date adopter matched with child(ren)",
        "Date child/children placed with adopter(s)",
        {{ within_bounds('"No. of children placed"', min=0) }} as "No. of children placed",
        "Date of Adoption Order",
        "Date of leaving adoption process",
        "Reason for leaving adoption process",
        {{ cell_problem(
            '"Individual adopter identifier__received"',
            '"Individual adopter identifier"',
            required=true
        ) }} as "Individual adopter identifier__problem",
        {{ cell_problem('"Family identifier__received"', '"Family identifier"') }}
            as "Family identifier__problem",
        "Gender__problem",
        "Ethnicity__problem",
        "Disability__problem",
        "Is the (prospective) adopter fostering for adoption?__problem",
        {{ cell_problem('"Date enquiry received__received"', '"Date enquiry received"', required=true) }}
            as "Date enquiry received__problem",
        {{ cell_problem('"Date Stage 1 started__received"', '"Date Stage 1 started"') }}
            as "Date Stage 1 started__problem",
        {{ cell_problem('"Date Stage 1 ended__received"', '"Date Stage 1 ended"') }}
            as "Date Stage 1 ended__problem",
        {{ cell_problem('"Date Stage 2 started__received"', '"Date Stage 2 started"') }}
            as "Date Stage 2 started__problem",
        {{ cell_problem('"Date Stage 2 ended__received"', '"Date Stage 2 ended"') }}
            as "Date Stage 2 ended__problem",
        {{ cell_problem('"Date application submitted__received"', '"Date application submitted"') }}
            as "Date application submitted__problem",
        {{ cell_problem('"Date application approved__received"', '"Date application approved"') }}
            as "Date application approved__problem",
        {{ cell_problem(
            '"Date adopter matched with child(ren)__received"',
            '"Date adopter matched with child(ren)"'
        ) }} as "Date adopter matched with child(ren)__problem",
        {{ cell_problem(
            '"Date child/children placed with adopter(s)__received"',
            '"Date child/children placed with adopter(s)"'
        ) }} as "Date child/children placed with adopter(s)__problem",
        {{ cell_problem('"No. of children placed__received"', '"No. of children placed"', min=0) }}
            as "No. of children placed__problem",
        {{ cell_problem('"Date of Adoption Order__received"', '"Date of Adoption Order"') }}
            as "Date of Adoption Order__problem",
        {{ cell_problem(
            '"Date of leaving adoption process__received"',
            '"Date of leaving adoption process"'
        ) }} as "Date of leaving adoption process__problem",
        "Reason for leaving adoption process__problem"
    from typed

)

select * from checked
