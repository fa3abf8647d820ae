-- Made from schemas/returns/annex_a/list_6.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: children in need. A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_annex_a__list_6 explains it.

with

received as (

    select * from {{ source('raw', 'annex_a__list_6') }}

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
        {{ clean_date('received."CIN Start Date"', '%d/%m/%Y') }} as "CIN Start Date",
        primary_need_code_codes.code as "Primary Need Code",
        {{ clean_date('received."Date Child Was Last Seen"', '%d/%m/%Y') }} as "Date Child Was Last Seen",
        {{ clean_date('received."CIN Closure Date"', '%d/%m/%Y') }} as "CIN Closure Date",
        reason_for_closure_codes.code as "Reason for Closure",
        case_status_codes.code as "Case Status",
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
        received."CIN Start Date" as "CIN Start Date__received",
        {{ code_problem('received."Primary Need Code"', 'primary_need_code_codes.kind', required=true) }}
            as "Primary Need Code__problem",
        received."Date Child Was Last Seen" as "Date Child Was Last Seen__received",
        received."CIN Closure Date" as "CIN Closure Date__received",
        {{ code_problem('received."Reason for Closure"', 'reason_for_closure_codes.kind') }}
            as "Reason for Closure__problem",
        {{ code_problem('received."Case Status"', 'case_status_codes.kind', required=true) }}
            as "Case Status__problem",
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
    left join codes as primary_need_code_codes
        on
            primary_need_code_codes.list_name = 'primary_need'
            and received._year = primary_need_code_codes._year
            and received._month = primary_need_code_codes._month
            and received."Primary Need Code" = primary_need_code_codes.raw_value
    left join codes as reason_for_closure_codes
        on
            reason_for_closure_codes.list_name = 'reason_for_closure'
            and received._year = reason_for_closure_codes._year
            and received._month = reason_for_closure_codes._month
            and received."Reason for Closure" = reason_for_closure_codes.raw_value
    left join codes as case_status_codes
        on
            case_status_codes.list_name = 'case_status'
            and received._year = case_status_codes._year
            and received._month = case_status_codes._month
            and received."Case Status" = case_status_codes.raw_value

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
        "CIN Start Date",
        "Primary Need Code",
        "Date Child Was Last Seen",
        "CIN Closure Date",
        "Reason for Closure",
        "Case Status",
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
        {{ cell_problem('"CIN Start Date__received"', '"CIN Start Date"') }} as "CIN Start Date__problem",
        "Primary Need Code__problem",
        {{ cell_problem('"Date Child Was Last Seen__received"', '"Date Child Was Last Seen"') }}
            as "Date Child Was Last Seen__problem",
        {{ cell_problem('"CIN Closure Date__received"', '"CIN Closure Date"') }} as "CIN Closure Date__problem",
        "Reason for Closure__problem",
        "Case Status__problem",
        {{ cell_problem('"Allocated Team__received"', '"Allocated Team"', required=true) }}
            as "Allocated Team__problem",
        {{ cell_problem('"Allocated Worker__received"', '"Allocated Worker"', required=true) }}
            as "Allocated Worker__problem"
    from typed

)

select * from checked
