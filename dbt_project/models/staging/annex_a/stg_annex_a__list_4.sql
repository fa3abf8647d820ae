-- Made from schemas/returns/annex_a/list_4.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: assessments. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_annex_a__list_4 explains it.

with

received as (

    select * from {{ source('raw', 'annex_a__list_4') }}

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
        {{ clean_date('received."Continuous Assessment Start Date"', '%d/%m/%Y') }} as "Continuous Assessment Start Date",
        child_seen_during_continuous_7adc_codes.code as "Child Seen During Continuous Assessment",
        {{ clean_date('received."Continuous Assessment Date of Authorisation"', '%d/%m/%Y') }} as "Continuous Assessment Date of Authorisation",
        was_the_child_assessed_as_requiring_c2db_codes.code as "Was the child assessed as requiring LA children's social care support?",
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
        received."Continuous Assessment Start Date" as "Continuous Assessment Start Date__received",
        {{ code_problem(
            'received."Child Seen During Continuous Assessment"',
            'child_seen_during_continuous_7adc_codes.kind'
        ) }} as "Child Seen During Continuous Assessment__problem",
        received."Continuous Assessment Date of Authorisation" as "Continuous Assessment Date of Authorisation__received",
        {{ code_problem(
            'received."Was the child assessed as requiring LA children\'s social care support?"',
            'was_the_child_assessed_as_requiring_c2db_codes.kind'
        ) }} as "Was the child assessed as requiring LA children's social care support?__problem",
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
    left join codes as child_seen_during_continuous_7adc_codes
        on
            child_seen_during_continuous_7adc_codes.list_name = 'assessment_child_seen'
            and received._year = child_seen_during_continuous_7adc_codes._year
            and received._month = child_seen_during_continuous_7adc_codes._month
            and received."Child Seen During Continuous Assessment" = child_seen_during_continuous_7adc_codes.raw_value
    left join codes as was_the_child_assessed_as_requiring_c2db_codes
        on
            was_the_child_assessed_as_requiring_c2db_codes.list_name = 'yes_no'
            and received._year = was_the_child_assessed_as_requiring_c2db_codes._year
            and received._month = was_the_child_assessed_as_requiring_c2db_codes._month
            and received."Was the child assessed as requiring LA children's social care support?" = was_the_child_assessed_as_requiring_c2db_codes.raw_value

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
        "Continuous Assessment Start Date",
        "Child Seen During Continuous Assessment",
        "Continuous Assessment Date of Authorisation",
        "Was the child assessed as requiring LA children's social care support?",
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
            '"Continuous Assessment Start Date__received"',
            '"Continuous Assessment Start Date"',
            required=true
        ) }} as "Continuous Assessment Start Date__problem",
        "Child Seen During Continuous Assessment__problem",
        {{ cell_problem(
            '"Continuous Assessment Date of Authorisation__received"',
            '"Continuous Assessment Date of Authorisation"'
        ) }} as "Continuous Assessment Date of Authorisation__problem",
        "Was the child assessed as requiring LA children's social care support?__problem",
        {{ cell_problem('"Allocated Team__received"', '"Allocated Team"', required=true) }}
            as "Allocated Team__problem",
        {{ cell_problem('"Allocated Worker__received"', '"Allocated Worker"', required=true) }}
            as "Allocated Worker__problem"
    from typed

)

select * from checked
