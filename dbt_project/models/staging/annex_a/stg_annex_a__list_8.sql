-- Made from schemas/returns/annex_a/list_8.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: children looked after. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_annex_a__list_8 explains it.

with

received as (

    select * from {{ source('raw', 'annex_a__list_8') }}

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
        unaccompanied_asylum_seeking_child_a668_codes.code as "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
        does_the_child_have_a_disability_codes.code as "Does the Child have a Disability",
        {{ clean_date('received."Date Started to be Looked After"', '%d/%m/%Y') }} as "Date Started to be Looked After",
        child_s_category_of_need_codes.code as "Child's Category of Need",
        is_this_a_second_or_subsequent_period_efbd_codes.code as "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
        {{ clean_date('received."Start date of current legal status"', '%d/%m/%Y') }} as "Start date of current legal status",
        child_s_legal_status_codes.code as "Child's Legal Status",
        {{ clean_date('received."Date of Latest Statutory Review"', '%d/%m/%Y') }} as "Date of Latest Statutory Review",
        {{ clean_date('received."Date of Last Social Work Visit"', '%d/%m/%Y') }} as "Date of Last Social Work Visit",
        what_is_the_permanence_plan_for_this_e2a6_codes.code as "What is the permanence plan for this child?",
        {{ clean_date('received."Date of Last IRO Visit / Contact to the Child"', '%d/%m/%Y') }} as "Date of Last IRO Visit / Contact to the Child",
        {{ clean_date('received."Date of Last Health Assessment"', '%d/%m/%Y') }} as "Date of Last Health Assessment",
        {{ clean_date('received."Date of Last Dental Check"', '%d/%m/%Y') }} as "Date of Last Dental Check",
        {{ clean_integer('received."Number of Placements in the Last 12 months"') }} as "Number of Placements in the Last 12 months",
        {{ clean_date('received."Date Ceased to be Looked After"', '%d/%m/%Y') }} as "Date Ceased to be Looked After",
        reason_ceased_to_be_looked_after_codes.code as "Reason Ceased to be Looked After",
        {{ clean_date('received."Start Date of Most Recent Placement"', '%d/%m/%Y') }} as "Start Date of Most Recent Placement",
        placement_type_codes.code as "Placement Type",
        placement_provider_codes.code as "Placement Provider",
        {{ clean_postcode('received."Placement postcode"') }} as "Placement postcode",
        {{ clean_pattern('received."URN of Placement"', '[A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}') }} as "URN of Placement",
        placement_location_codes.code as "Placement Location",
        la_of_placement_codes.code as "LA of Placement",
        {{ clean_integer(
            'received."Number of Episodes the Child has been \'Missing\' from their Placement in the last 12 months"'
        ) }} as "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
        {{ clean_integer(
            'received."Number of Episodes the Child has been \'Absent\' from their Placement in the last 12 months"'
        ) }} as "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
        was_the_child_offered_a_return_25be_codes.code as "Was the child offered a Return Interview after their last missing episode (Y/N)?",
        did_the_child_accept_a_return_3b3d_codes.code as "Did the child accept a Return Interview after their last missing episode (Y/N)?",
        {{ clean_string('received."Allocated Team"') }} as "Allocated Team",
        {{ clean_string('received."Allocated Worker"') }} as "Allocated Worker",
        received."Child Unique ID" as "Child Unique ID__received",
        {{ code_problem('received."Gender"', 'gender_codes.kind', required=true) }} as "Gender__problem",
        {{ code_problem('received."Ethnicity"', 'ethnicity_codes.kind', required=true) }} as "Ethnicity__problem",
        received."Date of Birth" as "Date of Birth__received",
        received."Age of Child (Years)" as "Age of Child (Years)__received",
        {{ code_problem(
            'received."Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)"',
            'unaccompanied_asylum_seeking_child_a668_codes.kind',
            required=true
        ) }} as "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)__problem",
        {{ code_problem(
            'received."Does the Child have a Disability"',
            'does_the_child_have_a_disability_codes.kind',
            required=true
        ) }} as "Does the Child have a Disability__problem",
        received."Date Started to be Looked After" as "Date Started to be Looked After__received",
        {{ code_problem(
            'received."Child\'s Category of Need"',
            'child_s_category_of_need_codes.kind',
            required=true
        ) }} as "Child's Category of Need__problem",
        {{ code_problem(
            'received."Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)"',
            'is_this_a_second_or_subsequent_period_efbd_codes.kind',
            required=true
        ) }}
            as "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)__problem",
        received."Start date of current legal status" as "Start date of current legal status__received",
        {{ code_problem(
            'received."Child\'s Legal Status"',
            'child_s_legal_status_codes.kind',
            required=true
        ) }} as "Child's Legal Status__problem",
        received."Date of Latest Statutory Review" as "Date of Latest Statutory Review__received",
        received."Date of Last Social Work Visit" as "Date of Last Social Work Visit__received",
        {{ code_problem(
            'received."What is the permanence plan for this child?"',
            'what_is_the_permanence_plan_for_this_e2a6_codes.kind'
        ) }} as "What is the permanence plan for this child?__problem",
        received."Date of Last IRO Visit / Contact to the Child" as "Date of Last IRO Visit / Contact to the Child__received",
        received."Date of Last Health Assessment" as "Date of Last Health Assessment__received",
        received."Date of Last Dental Check" as "Date of Last Dental Check__received",
        received."Number of Placements in the Last 12 months" as "Number of Placements in the Last 12 months__received",
        received."Date Ceased to be Looked After" as "Date Ceased to be Looked After__received",
        {{ code_problem(
            'received."Reason Ceased to be Looked After"',
            'reason_ceased_to_be_looked_after_codes.kind'
        ) }} as "Reason Ceased to be Looked After__problem",
        received."Start Date of Most Recent Placement" as "Start Date of Most Recent Placement__received",
        {{ code_problem('received."Placement Type"', 'placement_type_codes.kind', required=true) }}
            as "Placement Type__problem",
        {{ code_problem('received."Placement Provider"', 'placement_provider_codes.kind', required=true) }}
            as "Placement Provider__problem",
        received."Placement postcode" as "Placement postcode__received",
        received."URN of Placement" as "URN of Placement__received",
        {{ code_problem('received."Placement Location"', 'placement_location_codes.kind', required=true) }}
            as "Placement Location__problem",
        {{ code_problem('received."LA of Placement"', 'la_of_placement_codes.kind', required=true) }}
            as "LA of Placement__problem",
        received."Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months" as "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months__received",
        received."Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months" as "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months__received",
        {{ code_problem(
            'received."Was the child offered a Return Interview after their last missing episode (Y/N)?"',
            'was_the_child_offered_a_return_25be_codes.kind'
        ) }}
            as "Was the child offered a Return Interview after their last missing episode (Y/N)?__problem",
        {{ code_problem(
            'received."Did the child accept a Return Interview after their last missing episode (Y/N)?"',
            'did_the_child_accept_a_return_3b3d_codes.kind'
        ) }}
            as "Did the child accept a Return Interview after their last missing episode (Y/N)?__problem",
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
    left join codes as unaccompanied_asylum_seeking_child_a668_codes
        on
            unaccompanied_asylum_seeking_child_a668_codes.list_name = 'uasc'
            and received._year = unaccompanied_asylum_seeking_child_a668_codes._year
            and received._month = unaccompanied_asylum_seeking_child_a668_codes._month
            and received."Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)" = unaccompanied_asylum_seeking_child_a668_codes.raw_value
    left join codes as does_the_child_have_a_disability_codes
        on
            does_the_child_have_a_disability_codes.list_name = 'disability'
            and received._year = does_the_child_have_a_disability_codes._year
            and received._month = does_the_child_have_a_disability_codes._month
            and received."Does the Child have a Disability" = does_the_child_have_a_disability_codes.raw_value
    left join codes as child_s_category_of_need_codes
        on
            child_s_category_of_need_codes.list_name = 'primary_need'
            and received._year = child_s_category_of_need_codes._year
            and received._month = child_s_category_of_need_codes._month
            and received."Child's Category of Need" = child_s_category_of_need_codes.raw_value
    left join codes as is_this_a_second_or_subsequent_period_efbd_codes
        on
            is_this_a_second_or_subsequent_period_efbd_codes.list_name = 'yes_no'
            and received._year = is_this_a_second_or_subsequent_period_efbd_codes._year
            and received._month = is_this_a_second_or_subsequent_period_efbd_codes._month
            and received."Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)" = is_this_a_second_or_subsequent_period_efbd_codes.raw_value
    left join codes as child_s_legal_status_codes
        on
            child_s_legal_status_codes.list_name = 'cla_legal_status'
            and received._year = child_s_legal_status_codes._year
            and received._month = child_s_legal_status_codes._month
            and received."Child's Legal Status" = child_s_legal_status_codes.raw_value
    left join codes as what_is_the_permanence_plan_for_this_e2a6_codes
        on
            what_is_the_permanence_plan_for_this_e2a6_codes.list_name = 'cla_permanence_plan'
            and received._year = what_is_the_permanence_plan_for_this_e2a6_codes._year
            and received._month = what_is_the_permanence_plan_for_this_e2a6_codes._month
            and received."What is the permanence plan for this child?" = what_is_the_permanence_plan_for_this_e2a6_codes.raw_value
    left join codes as reason_ceased_to_be_looked_after_codes
        on
            reason_ceased_to_be_looked_after_codes.list_name = 'cla_reason_ceased'
            and received._year = reason_ceased_to_be_looked_after_codes._year
            and received._month = reason_ceased_to_be_looked_after_codes._month
            and received."Reason Ceased to be Looked After" = reason_ceased_to_be_looked_after_codes.raw_value
    left join codes as placement_type_codes
        on
            placement_type_codes.list_name = 'cla_placement_type'
            and received._year = placement_type_codes._year
            and received._month = placement_type_codes._month
            and received."Placement Type" = placement_type_codes.raw_value
    left join codes as placement_provider_codes
        on
            placement_provider_codes.list_name = 'cla_placement_provider'
            and received._year = placement_provider_codes._year
            and received._month = placement_provider_codes._month
            and received."Placement Provider" = placement_provider_codes.raw_value
    left join codes as placement_location_codes
        on
            placement_location_codes.list_name = 'cla_placement_location'
            and received._year = placement_location_codes._year
            and received._month = placement_location_codes._month
            and received."Placement Location" = placement_location_codes.raw_value
    left join codes as la_of_placement_codes
        on
            la_of_placement_codes.list_name = 'cla_placement_la'
            and received._year = la_of_placement_codes._year
            and received._month = la_of_placement_codes._month
            and received."LA of Placement" = la_of_placement_codes.raw_value
    left join codes as was_the_child_offered_a_return_25be_codes
        on
            was_the_child_offered_a_return_25be_codes.list_name = 'cla_return_interview'
            and received._year = was_the_child_offered_a_return_25be_codes._year
            and received._month = was_the_child_offered_a_return_25be_codes._month
            and received."Was the child offered a Return Interview after their last missing episode (Y/N)?" = was_the_child_offered_a_return_25be_codes.raw_value
    left join codes as did_the_child_accept_a_return_3b3d_codes
        on
            did_the_child_accept_a_return_3b3d_codes.list_name = 'cla_return_interview'
            and received._year = did_the_child_accept_a_return_3b3d_codes._year
            and received._month = did_the_child_accept_a_return_3b3d_codes._month
            and received."Did the child accept a Return Interview after their last missing episode (Y/N)?" = did_the_child_accept_a_return_3b3d_codes.raw_value

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
        "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
        "Does the Child have a Disability",
        "Date Started to be Looked After",
        "Child's Category of Need",
        "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
        "Start date of current legal status",
        "Child's Legal Status",
        "Date of Latest Statutory Review",
        "Date of Last Social Work Visit",
        "What is the permanence plan for this child?",
        "Date of Last IRO Visit / Contact to the Child",
        "Date of Last Health Assessment",
        "Date of Last Dental Check",
        {{ within_bounds('"Number of Placements in the Last 12 months"', min=0) }}
            as "Number of Placements in the Last 12 months",
        "Date Ceased to be Looked After",
        "Reason Ceased to be Looked After",
        "Start Date of Most Recent Placement",
        "Placement Type",
        "Placement Provider",
        "Placement postcode",
        "URN of Placement",
        "Placement Location",
        "LA of Placement",
        {{ within_bounds(
            '"Number of Episodes the Child has been \'Missing\' from their Placement in the last 12 months"',
            min=0
        ) }}
            as "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
        {{ within_bounds(
            '"Number of Episodes the Child has been \'Absent\' from their Placement in the last 12 months"',
            min=0
        ) }}
            as "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
        "Was the child offered a Return Interview after their last missing episode (Y/N)?",
        "Did the child accept a Return Interview after their last missing episode (Y/N)?",
        "Allocated Team",
        "Allocated Worker",
        {{ cell_problem('"Child Unique ID__received"', '"Child Unique ID"', required=true) }}
            as "Child Unique ID__problem",
        "Gender__problem",
        "Ethnicity__problem",
        {{ cell_problem('"Date of Birth__received"', '"Date of Birth"') }} as "Date of Birth__problem",
        {{ cell_problem('"Age of Child (Years)__received"', '"Age of Child (Years)"', min=0) }}
            as "Age of Child (Years)__problem",
        "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)__problem",
        "Does the Child have a Disability__problem",
        {{ cell_problem(
            '"Date Started to be Looked After__received"',
            '"Date Started to be Looked After"',
            required=true
        ) }} as "Date Started to be Looked After__problem",
        "Child's Category of Need__problem",
        "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)__problem",
        {{ cell_problem(
            '"Start date of current legal status__received"',
            '"Start date of current legal status"',
            required=true
        ) }} as "Start date of current legal status__problem",
        "Child's Legal Status__problem",
        {{ cell_problem(
            '"Date of Latest Statutory Review__received"',
            '"Date of Latest Statutory Review"'
        ) }} as "Date of Latest Statutory Review__problem",
        {{ cell_problem('"Date of Last Social Work Visit__received"', '"Date of Last Social Work Visit"') }}
            as "Date of Last Social Work Visit__problem",
        "What is the permanence plan for this child?__problem",
        {{ cell_problem(
            '"Date of Last IRO Visit / Contact to the Child__received"',
            '"Date of Last IRO Visit / Contact to the Child"'
        ) }} as "Date of Last IRO Visit / Contact to the Child__problem",
        {{ cell_problem('"Date of Last Health Assessment__received"', '"Date of Last Health Assessment"') }}
            as "Date of Last Health Assessment__problem",
        {{ cell_problem('"Date of Last Dental Check__received"', '"Date of Last Dental Check"') }}
            as "Date of Last Dental Check__problem",
        {{ cell_problem(
            '"Number of Placements in the Last 12 months__received"',
            '"Number of Placements in the Last 12 months"',
            required=true,
            min=0
        ) }} as "Number of Placements in the Last 12 months__problem",
        {{ cell_problem('"Date Ceased to be Looked After__received"', '"Date Ceased to be Looked After"') }}
            as "Date Ceased to be Looked After__problem",
        "Reason Ceased to be Looked After__problem",
        {{ cell_problem(
            '"Start Date of Most Recent Placement__received"',
            '"Start Date of Most Recent Placement"',
            required=true
        ) }} as "Start Date of Most Recent Placement__problem",
        "Placement Type__problem",
        "Placement Provider__problem",
        {{ cell_problem('"Placement postcode__received"', '"Placement postcode"', required=true) }}
            as "Placement postcode__problem",
        {{ cell_problem('"URN of Placement__received"', '"URN of Placement"') }} as "URN of Placement__problem",
        "Placement Location__problem",
        "LA of Placement__problem",
        {{ cell_problem(
            '"Number of Episodes the Child has been \'Missing\' from their Placement in the last 12 months__received"',
            '"Number of Episodes the Child has been \'Missing\' from their Placement in the last 12 months"',
            required=true,
            min=0
        ) }}
            as "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months__problem",
        {{ cell_problem(
            '"Number of Episodes the Child has been \'Absent\' from their Placement in the last 12 months__received"',
            '"Number of Episodes the Child has been \'Absent\' from their Placement in the last 12 months"',
            required=true,
            min=0
        ) }}
            as "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months__problem",
        "Was the child offered a Return Interview after their last missing episode (Y/N)?__problem",
        "Did the child accept a Return Interview after their last missing episode (Y/N)?__problem",
        {{ cell_problem('"Allocated Team__received"', '"Allocated Team"', required=true) }}
            as "Allocated Team__problem",
        {{ cell_problem('"Allocated Worker__received"', '"Allocated Worker"', required=true) }}
            as "Allocated Worker__problem"
    from typed

)

select * from checked
