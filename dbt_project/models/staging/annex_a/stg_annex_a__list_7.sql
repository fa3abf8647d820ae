-- Made from schemas/returns/annex_a/list_7.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: child protection plans. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_annex_a__list_7 explains it.

with

received as (

    select * from {{ source('raw', 'annex_a__list_7') }}

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
        {{ clean_date('received."Child Protection Plan Start Date"', '%d/%m/%Y') }} as "Child Protection Plan Start Date",
        initial_category_of_abuse_codes.code as "Initial Category of Abuse",
        latest_category_of_abuse_codes.code as "Latest Category of Abuse",
        {{ clean_date('received."Date of the Last Statutory Visit"', '%d/%m/%Y') }} as "Date of the Last Statutory Visit",
        was_the_child_seen_alone_codes.code as "Was the Child Seen Alone?",
        {{ clean_date('received."Date of latest review conference"', '%d/%m/%Y') }} as "Date of latest review conference",
        {{ clean_date('received."Child Protection Plan End Date"', '%d/%m/%Y') }} as "Child Protection Plan End Date",
        subject_to_emergency_protection_order_6acc_codes.code as "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
        {{ clean_integer('received."Number of Previous Child Protection Plans"') }} as "Number of Previous Child Protection Plans",
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
        received."Child Protection Plan Start Date" as "Child Protection Plan Start Date__received",
        {{ code_problem(
            'received."Initial Category of Abuse"',
            'initial_category_of_abuse_codes.kind',
            required=true
        ) }} as "Initial Category of Abuse__problem",
        {{ code_problem(
            'received."Latest Category of Abuse"',
            'latest_category_of_abuse_codes.kind',
            required=true
        ) }} as "Latest Category of Abuse__problem",
        received."Date of the Last Statutory Visit" as "Date of the Last Statutory Visit__received",
        {{ code_problem('received."Was the Child Seen Alone?"', 'was_the_child_seen_alone_codes.kind') }}
            as "Was the Child Seen Alone?__problem",
        received."Date of latest review conference" as "Date of latest review conference__received",
        received."Child Protection Plan End Date" as "Child Protection Plan End Date__received",
        {{ code_problem(
            'received."Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)"',
            'subject_to_emergency_protection_order_6acc_codes.kind',
            required=true
        ) }}
            as "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)__problem",
        received."Number of Previous Child Protection Plans" as "Number of Previous Child Protection Plans__received",
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
    left join codes as initial_category_of_abuse_codes
        on
            initial_category_of_abuse_codes.list_name = 'abuse_category'
            and received._year = initial_category_of_abuse_codes._year
            and received._month = initial_category_of_abuse_codes._month
            and received."Initial Category of Abuse" = initial_category_of_abuse_codes.raw_value
    left join codes as latest_category_of_abuse_codes
        on
            latest_category_of_abuse_codes.list_name = 'abuse_category'
            and received._year = latest_category_of_abuse_codes._year
            and received._month = latest_category_of_abuse_codes._month
            and received."Latest Category of Abuse" = latest_category_of_abuse_codes.raw_value
    left join codes as was_the_child_seen_alone_codes
        on
            was_the_child_seen_alone_codes.list_name = 'cpp_child_seen_alone'
            and received._year = was_the_child_seen_alone_codes._year
            and received._month = was_the_child_seen_alone_codes._month
            and received."Was the Child Seen Alone?" = was_the_child_seen_alone_codes.raw_value
    left join codes as subject_to_emergency_protection_order_6acc_codes
        on
            subject_to_emergency_protection_order_6acc_codes.list_name = 'yes_no'
            and received._year = subject_to_emergency_protection_order_6acc_codes._year
            and received._month = subject_to_emergency_protection_order_6acc_codes._month
            and received."Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)" = subject_to_emergency_protection_order_6acc_codes.raw_value

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
        "Child Protection Plan Start Date",
        "Initial Category of Abuse",
        "Latest Category of Abuse",
        "Date of the Last Statutory Visit",
        "Was the Child Seen Alone?",
        "Date of latest review conference",
        "Child Protection Plan End Date",
        "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
        {{ within_bounds('"Number of Previous Child Protection Plans"', min=0) }}
            as "Number of Previous Child Protection Plans",
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
            '"Child Protection Plan Start Date__received"',
            '"Child Protection Plan Start Date"',
            required=true
        ) }} as "Child Protection Plan Start Date__problem",
        "Initial Category of Abuse__problem",
        "Latest Category of Abuse__problem",
        {{ cell_problem(
            '"Date of the Last Statutory Visit__received"',
            '"Date of the Last Statutory Visit"'
        ) }} as "Date of the Last Statutory Visit__problem",
        "Was the Child Seen Alone?__problem",
        {{ cell_problem(
            '"Date of latest review conference__received"',
            '"Date of latest review conference"'
        ) }} as "Date of latest review conference__problem",
        {{ cell_problem('"Child Protection Plan End Date__received"', '"Child Protection Plan End Date"') }}
            as "Child Protection Plan End Date__problem",
        "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)__problem",
        {{ cell_problem(
            '"Number of Previous Child Protection Plans__received"',
            '"Number of Previous Child Protection Plans"',
            required=true,
            min=0
        ) }} as "Number of Previous Child Protection Plans__problem",
        {{ cell_problem('"Allocated Team__received"', '"Allocated Team"', required=true) }}
            as "Allocated Team__problem",
        {{ cell_problem('"Allocated Worker__received"', '"Allocated Worker"', required=true) }}
            as "Allocated Worker__problem"
    from typed

)

select * from checked
