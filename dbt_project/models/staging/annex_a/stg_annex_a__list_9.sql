-- Made from schemas/returns/annex_a/list_9.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: care leavers. A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_annex_a__list_9 explains it.

with

received as (

    select * from {{ source('raw', 'annex_a__list_9') }}

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
        {{ clean_identifier('received."Child Unique ID"') }} as "Child Unique ID",
        gender_codes.code as "Gender",
        ethnicity_codes.code as "Ethnicity",
        {{ clean_date('received."Date of Birth"', '%d/%m/%Y') }} as "Date of Birth",
        {{ clean_integer('received."Age of Child (Years)"') }} as "Age of Child (Years)",
        unaccompanied_asylum_seeking_child_d9dc_codes.code as "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
        does_the_child_have_a_disability_codes.code as "Does the Child have a Disability",
        {{ clean_string('received."Allocated Team"') }} as "Allocated Team",
        {{ clean_string('received."Allocated Worker"') }} as "Allocated Worker",
        {{ clean_string('received."Allocated Personal Advisor"') }} as "Allocated Personal Advisor",
        eligibility_category_codes.code as "Eligibility Category",
        {{ clean_date('received."Latest Pathway Plan Review Date"', '%d/%m/%Y') }} as "Latest Pathway Plan Review Date",
        la_in_touch_codes.code as "LA in Touch",
        {{ clean_date('received."Latest Date of Contact"', '%d/%m/%Y') }} as "Latest Date of Contact",
        type_of_accommodation_codes.code as "Type of Accommodation",
        suitability_of_accommodation_codes.code as "Suitability of Accommodation",
        activity_status_codes.code as "Activity Status",
        received."Child Unique ID" as "Child Unique ID__received",
        {{ code_problem('received."Gender"', 'gender_codes.kind', required=true) }} as "Gender__problem",
        {{ code_problem('received."Ethnicity"', 'ethnicity_codes.kind', required=true) }} as "Ethnicity__problem",
        received."Date of Birth" as "Date of Birth__received",
        received."Age of Child (Years)" as "Age of Child (Years)__received",
        {{ code_problem(
            'received."Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)"',
            'unaccompanied_asylum_seeking_child_d9dc_codes.kind',
            required=true
        ) }}
            as "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)__problem",
        {{ code_problem(
            'received."Does the Child have a Disability"',
            'does_the_child_have_a_disability_codes.kind',
            required=true
        ) }} as "Does the Child have a Disability__problem",
        received."Allocated Team" as "Allocated Team__received",
        received."Allocated Worker" as "Allocated Worker__received",
        received."Allocated Personal Advisor" as "Allocated Personal Advisor__received",
        {{ code_problem(
            'received."Eligibility Category"',
            'eligibility_category_codes.kind',
            required=true
        ) }} as "Eligibility Category__problem",
        received."Latest Pathway Plan Review Date" as "Latest Pathway Plan Review Date__received",
        {{ code_problem('received."LA in Touch"', 'la_in_touch_codes.kind', required=true) }}
            as "LA in Touch__problem",
        received."Latest Date of Contact" as "Latest Date of Contact__received",
        {{ code_problem('received."Type of Accommodation"', 'type_of_accommodation_codes.kind') }}
            as "Type of Accommodation__problem",
        {{ code_problem(
            'received."Suitability of Accommodation"',
            'suitability_of_accommodation_codes.kind'
        ) }} as "Suitability of Accommodation__problem",
        {{ code_problem('received."Activity Status"', 'activity_status_codes.kind') }}
            as "Activity Status__problem"
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
    left join codes as unaccompanied_asylum_seeking_child_d9dc_codes
        on
            unaccompanied_asylum_seeking_child_d9dc_codes.list_name = 'uasc'
            and received._year = unaccompanied_asylum_seeking_child_d9dc_codes._year
            and received._month = unaccompanied_asylum_seeking_child_d9dc_codes._month
            and received."Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)" = unaccompanied_asylum_seeking_child_d9dc_codes.raw_value
    left join codes as does_the_child_have_a_disability_codes
        on
            does_the_child_have_a_disability_codes.list_name = 'disability'
            and received._year = does_the_child_have_a_disability_codes._year
            and received._month = does_the_child_have_a_disability_codes._month
            and received."Does the Child have a Disability" = does_the_child_have_a_disability_codes.raw_value
    left join codes as eligibility_category_codes
        on
            eligibility_category_codes.list_name = 'care_leaver_eligibility'
            and received._year = eligibility_category_codes._year
            and received._month = eligibility_category_codes._month
            and received."Eligibility Category" = eligibility_category_codes.raw_value
    left join codes as la_in_touch_codes
        on
            la_in_touch_codes.list_name = 'care_leaver_in_touch'
            and received._year = la_in_touch_codes._year
            and received._month = la_in_touch_codes._month
            and received."LA in Touch" = la_in_touch_codes.raw_value
    left join codes as type_of_accommodation_codes
        on
            type_of_accommodation_codes.list_name = 'care_leaver_accommodation'
            and received._year = type_of_accommodation_codes._year
            and received._month = type_of_accommodation_codes._month
            and received."Type of Accommodation" = type_of_accommodation_codes.raw_value
    left join codes as suitability_of_accommodation_codes
        on
            suitability_of_accommodation_codes.list_name = 'care_leaver_accommodation_suitability'
            and received._year = suitability_of_accommodation_codes._year
            and received._month = suitability_of_accommodation_codes._month
            and received."Suitability of Accommodation" = suitability_of_accommodation_codes.raw_value
    left join codes as activity_status_codes
        on
            activity_status_codes.list_name = 'care_leaver_activity'
            and received._year = activity_status_codes._year
            and received._month = activity_status_codes._month
            and received."Activity Status" = activity_status_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _month,
        "Child Unique ID",
        "Gender",
        "Ethnicity",
        "Date of Birth",
        {{ within_bounds('"Age of Child (Years)"', min=0) }} as "Age of Child (Years)",
        "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
        "Does the Child have a Disability",
        "Allocated Team",
        "Allocated Worker",
        "Allocated Personal Advisor",
        "Eligibility Category",
        "Latest Pathway Plan Review Date",
        "LA in Touch",
        "Latest Date of Contact",
        "Type of Accommodation",
        "Suitability of Accommodation",
        "Activity Status",
        {{ cell_problem('"Child Unique ID__received"', '"Child Unique ID"', required=true) }}
            as "Child Unique ID__problem",
        "Gender__problem",
        "Ethnicity__problem",
        {{ cell_problem('"Date of Birth__received"', '"Date of Birth"') }} as "Date of Birth__problem",
        {{ cell_problem('"Age of Child (Years)__received"', '"Age of Child (Years)"', min=0) }}
            as "Age of Child (Years)__problem",
        "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)__problem",
        "Does the Child have a Disability__problem",
        {{ cell_problem('"Allocated Team__received"', '"Allocated Team"', required=true) }}
            as "Allocated Team__problem",
        {{ cell_problem('"Allocated Worker__received"', '"Allocated Worker"', required=true) }}
            as "Allocated Worker__problem",
        {{ cell_problem(
            '"Allocated Personal Advisor__received"',
            '"Allocated Personal Advisor"',
            required=true
        ) }} as "Allocated Personal Advisor__problem",
        "Eligibility Category__problem",
        {{ cell_problem(
            '"Latest Pathway Plan Review Date__received"',
            '"Latest Pathway Plan Review Date"'
        ) }} as "Latest Pathway Plan Review Date__problem",
        "LA in Touch__problem",
        {{ cell_problem('"Latest Date of Contact__received"', '"Latest Date of Contact"') }}
            as "Latest Date of Contact__problem",
        "Type of Accommodation__problem",
        "Suitability of Accommodation__problem",
        "Activity Status__problem"
    from typed

)

select * from checked
