-- Made from schemas/returns/annex_a/list_5.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: section 47 enquiries and initial conferences. A cell that cannot be read is empty here, and
-- its `__problem` column says why; fnd_annex_a__list_5 explains it.

with

received as (

    select * from {{ source('raw', 'annex_a__list_5') }}

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
        does_the_child_have_a_disability_codes.code as "Does the Child have a Disability",
        {{ clean_date(
            'received."Strategy discussion initiating Section 47 Enquiry Start Date"',
            '%d/%m/%Y'
        ) }} as "Strategy discussion initiating Section 47 Enquiry Start Date",
        was_an_initial_child_protection_95f8_codes.code as "Was an Initial Child Protection Conference deemed unnecessary?",
        {{ clean_date('received."Date of Initial Child Protection Conference"', '%d/%m/%Y') }} as "Date of Initial Child Protection Conference",
        did_the_initial_child_protection_a2d9_codes.code as "Did the Initial Child Protection Conference Result in a Child Protection Plan",
        {{ clean_integer('received."Number of Section 47 Enquiries in the last 12 months"') }} as "Number of Section 47 Enquiries in the last 12 months",
        {{ clean_integer('received."Number of ICPCs in the last 12 months"') }} as "Number of ICPCs in the last 12 months",
        {{ clean_string('received."Allocated Team"') }} as "Allocated Team",
        {{ clean_string('received."Allocated Worker"') }} as "Allocated Worker",
        received."Child Unique ID" as "Child Unique ID__received",
        {{ code_problem('received."Gender"', 'gender_codes.kind', required=true) }} as "Gender__problem",
        {{ code_problem('received."Ethnicity"', 'ethnicity_codes.kind', required=true) }} as "Ethnicity__problem",
        received."Date of Birth" as "Date of Birth__received",
        received."Age of Child (Years)" as "Age of Child (Years)__received",
        {{ code_problem(
            'received."Does the Child have a Disability"',
            'does_the_child_have_a_disability_codes.kind',
            required=true
        ) }} as "Does the Child have a Disability__problem",
        received."Strategy discussion initiating Section 47 Enquiry Start Date" as "Strategy discussion initiating Section 47 Enquiry Start Date__received",
        {{ code_problem(
            'received."Was an Initial Child Protection Conference deemed unnecessary?"',
            'was_an_initial_child_protection_95f8_codes.kind'
        ) }} as "Was an Initial Child Protection Conference deemed unnecessary?__problem",
        received."Date of Initial Child Protection Conference" as "Date of Initial Child Protection Conference__received",
        {{ code_problem(
            'received."Did the Initial Child Protection Conference Result in a Child Protection Plan"',
            'did_the_initial_child_protection_a2d9_codes.kind'
        ) }} as "Did the Initial Child Protection Conference Result in a Child Protection Plan__problem",
        received."Number of Section 47 Enquiries in the last 12 months" as "Number of Section 47 Enquiries in the last 12 months__received",
        received."Number of ICPCs in the last 12 months" as "Number of ICPCs in the last 12 months__received",
        received."Allocated Team" as "Allocated Team__received",
        received."Allocated Worker" as "Allocated Worker__received"
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
    left join codes as does_the_child_have_a_disability_codes
        on
            does_the_child_have_a_disability_codes.list_name = 'disability'
            and received._year = does_the_child_have_a_disability_codes._year
            and received._month = does_the_child_have_a_disability_codes._month
            and received."Does the Child have a Disability" = does_the_child_have_a_disability_codes.raw_value
    left join codes as was_an_initial_child_protection_95f8_codes
        on
            was_an_initial_child_protection_95f8_codes.list_name = 'yes_no'
            and received._year = was_an_initial_child_protection_95f8_codes._year
            and received._month = was_an_initial_child_protection_95f8_codes._month
            and received."Was an Initial Child Protection Conference deemed unnecessary?" = was_an_initial_child_protection_95f8_codes.raw_value
    left join codes as did_the_initial_child_protection_a2d9_codes
        on
            did_the_initial_child_protection_a2d9_codes.list_name = 'icpc_result_in_cpp'
            and received._year = did_the_initial_child_protection_a2d9_codes._year
            and received._month = did_the_initial_child_protection_a2d9_codes._month
            and received."Did the Initial Child Protection Conference Result in a Child Protection Plan" = did_the_initial_child_protection_a2d9_codes.raw_value

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
        "Does the Child have a Disability",
        "Strategy discussion initiating Section 47 Enquiry Start Date",
        "Was an Initial Child Protection Conference deemed unnecessary?",
        "Date of Initial Child Protection Conference",
        "Did the Initial Child Protection Conference Result in a Child Protection Plan",
        {{ within_bounds('"Number of Section 47 Enquiries in the last 12 months"', min=0) }}
            as "Number of Section 47 Enquiries in the last 12 months",
        {{ within_bounds('"Number of ICPCs in the last 12 months"', min=0) }}
            as "Number of ICPCs in the last 12 months",
        "Allocated Team",
        "Allocated Worker",
        {{ cell_problem('"Child Unique ID__received"', '"Child Unique ID"', required=true) }}
            as "Child Unique ID__problem",
        "Gender__problem",
        "Ethnicity__problem",
        {{ cell_problem('"Date of Birth__received"', '"Date of Birth"') }} as "Date of Birth__problem",
        {{ cell_problem('"Age of Child (Years)__received"', '"Age of Child (Years)"', min=0) }}
            as "Age of Child (Years)__problem",
        "Does the Child have a Disability__problem",
        {{ cell_problem(
            '"Strategy discussion initiating Section 47 Enquiry Start Date__received"',
            '"Strategy discussion initiating Section 47 Enquiry Start Date"',
            required=true
        ) }} as "Strategy discussion initiating Section 47 Enquiry Start Date__problem",
        "Was an Initial Child Protection Conference deemed unnecessary?__problem",
        {{ cell_problem(
            '"Date of Initial Child Protection Conference__received"',
            '"Date of Initial Child Protection Conference"'
        ) }} as "Date of Initial Child Protection Conference__problem",
        "Did the Initial Child Protection Conference Result in a Child Protection Plan__problem",
        {{ cell_problem(
            '"Number of Section 47 Enquiries in the last 12 months__received"',
            '"Number of Section 47 Enquiries in the last 12 months"',
            required=true,
            min=0
        ) }} as "Number of Section 47 Enquiries in the last 12 months__problem",
        {{ cell_problem(
            '"Number of ICPCs in the last 12 months__received"',
            '"Number of ICPCs in the last 12 months"',
            required=true,
            min=0
        ) }} as "Number of ICPCs in the last 12 months__problem",
        {{ cell_problem('"Allocated Team__received"', '"Allocated Team"', required=true) }}
            as "Allocated Team__problem",
        {{ cell_problem('"Allocated Worker__received"', '"Allocated Worker"', required=true) }}
            as "Allocated Worker__problem"
    from typed

)

select * from checked
