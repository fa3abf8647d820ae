-- Made from schemas/returns/s251/placement_costs.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: placement costs. A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_s251__placement_costs explains it.

with

received as (

    select * from {{ source('raw', 's251__placement_costs') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_s251') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._quarter,
        {{ clean_identifier('received."Child ID"') }} as "Child ID",
        {{ clean_date('received."Date of birth"', '%d/%m/%Y') }} as "Date of birth",
        gender_codes.code as "Gender",
        ethnicity_codes.code as "Ethnicity",
        disability_codes.code as "Disability",
        category_of_need_codes.code as "Category of need",
        {{ clean_date('received."Date of last assessment"', '%d/%m/%Y') }} as "Date of last assessment",
        does_the_child_have_an_ehcp_codes.code as "Does the child have an EHCP",
        is_the_child_uasc_codes.code as "Is the child UASC",
        {{ clean_integer('received."Number of missing episodes in current period of care"') }} as "Number of missing episodes in current period of care",
        legal_status_codes.code as "Legal status",
        {{ clean_date('received."Placement start date"', '%d/%m/%Y') }} as "Placement start date",
        {{ clean_date('received."Placement end date"', '%d/%m/%Y') }} as "Placement end date",
        {{ clean_date('received."Date of start of current care period"', '%d/%m/%Y') }} as "Date of start of current care period",
        reason_for_placement_change_codes.code as "Reason for placement change",
        {{ clean_integer('received."Number of placements in last 12 months"') }} as "Number of placements in last 12 months",
        {{ clean_integer('received."Number of placements in current care period"') }} as "Number of placements in current care period",
        placement_type_codes.code as "Placement type",
        provider_type_codes.code as "Provider type",
        procurement_platform_codes.code as "Procurement platform",
        {{ clean_string('received."Procurement framework"') }} as "Procurement framework",
        {{ clean_pattern('received."Ofsted URN"', '[A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}') }} as "Ofsted URN",
        {{ clean_postcode('received."Home postcode"') }} as "Home postcode",
        {{ clean_postcode('received."Placement postcode"') }} as "Placement postcode",
        {{ clean_string('received."LA of placement"') }} as "LA of placement",
        {{ clean_decimal('received."Total committed cost accrued in FY to date"', 2) }} as "Total committed cost accrued in FY to date",
        {{ clean_decimal('received."Contribution from social care provider/s"', 2) }} as "Contribution from social care provider/s",
        {{ clean_decimal('received."Contribution from health provider/s"', 2) }} as "Contribution from health provider/s",
        {{ clean_decimal('received."Contribution from education provider/s"', 2) }} as "Contribution from education provider/s",
        received."Child ID" as "Child ID__received",
        received."Date of birth" as "Date of birth__received",
        {{ code_problem('received."Gender"', 'gender_codes.kind', required=true) }} as "Gender__problem",
        {{ code_problem('received."Ethnicity"', 'ethnicity_codes.kind', required=true) }} as "Ethnicity__problem",
        {{ code_problem('received."Disability"', 'disability_codes.kind') }} as "Disability__problem",
        {{ code_problem('received."Category of need"', 'category_of_need_codes.kind') }}
            as "Category of need__problem",
        received."Date of last assessment" as "Date of last assessment__received",
        {{ code_problem(
            'received."Does the child have an EHCP"',
            'does_the_child_have_an_ehcp_codes.kind'
        ) }} as "Does the child have an EHCP__problem",
        {{ code_problem('received."Is the child UASC"', 'is_the_child_uasc_codes.kind') }}
            as "Is the child UASC__problem",
        received."Number of missing episodes in current period of care" as "Number of missing episodes in current period of care__received",
        {{ code_problem('received."Legal status"', 'legal_status_codes.kind', required=true) }}
            as "Legal status__problem",
        received."Placement start date" as "Placement start date__received",
        received."Placement end date" as "Placement end date__received",
        received."Date of start of current care period" as "Date of start of current care period__received",
        {{ code_problem(
            'received."Reason for placement change"',
            'reason_for_placement_change_codes.kind'
        ) }} as "Reason for placement change__problem",
        received."Number of placements in last 12 months" as "Number of placements in last 12 months__received",
        received."Number of placements in current care period" as "Number of placements in current care period__received",
        {{ code_problem('received."Placement type"', 'placement_type_codes.kind', required=true) }}
            as "Placement type__problem",
        {{ code_problem('received."Provider type"', 'provider_type_codes.kind', required=true) }}
            as "Provider type__problem",
        {{ code_problem('received."Procurement platform"', 'procurement_platform_codes.kind') }}
            as "Procurement platform__problem",
        received."Procurement framework" as "Procurement framework__received",
        received."Ofsted URN" as "Ofsted URN__received",
        received."Home postcode" as "Home postcode__received",
        received."Placement postcode" as "Placement postcode__received",
        received."LA of placement" as "LA of placement__received",
        received."Total committed cost accrued in FY to date" as "Total committed cost accrued in FY to date__received",
        received."Contribution from social care provider/s" as "Contribution from social care provider/s__received",
        received."Contribution from health provider/s" as "Contribution from health provider/s__received",
        received."Contribution from education provider/s" as "Contribution from education provider/s__received"
    from received
    left join codes as gender_codes
        on
            gender_codes.list_name = 'gender'
            and received._year = gender_codes._year
            and received."Gender" = gender_codes.raw_value
    left join codes as ethnicity_codes
        on
            ethnicity_codes.list_name = 'ethnicity'
            and received._year = ethnicity_codes._year
            and received."Ethnicity" = ethnicity_codes.raw_value
    left join codes as disability_codes
        on
            disability_codes.list_name = 'disability'
            and received._year = disability_codes._year
            and received."Disability" = disability_codes.raw_value
    left join codes as category_of_need_codes
        on
            category_of_need_codes.list_name = 'category_of_need'
            and received._year = category_of_need_codes._year
            and received."Category of need" = category_of_need_codes.raw_value
    left join codes as does_the_child_have_an_ehcp_codes
        on
            does_the_child_have_an_ehcp_codes.list_name = 'yes_no'
            and received._year = does_the_child_have_an_ehcp_codes._year
            and received."Does the child have an EHCP" = does_the_child_have_an_ehcp_codes.raw_value
    left join codes as is_the_child_uasc_codes
        on
            is_the_child_uasc_codes.list_name = 'yes_no'
            and received._year = is_the_child_uasc_codes._year
            and received."Is the child UASC" = is_the_child_uasc_codes.raw_value
    left join codes as legal_status_codes
        on
            legal_status_codes.list_name = 'legal_status'
            and received._year = legal_status_codes._year
            and received."Legal status" = legal_status_codes.raw_value
    left join codes as reason_for_placement_change_codes
        on
            reason_for_placement_change_codes.list_name = 'reason_for_placement_change'
            and received._year = reason_for_placement_change_codes._year
            and received."Reason for placement change" = reason_for_placement_change_codes.raw_value
    left join codes as placement_type_codes
        on
            placement_type_codes.list_name = 'placement_type'
            and received._year = placement_type_codes._year
            and received."Placement type" = placement_type_codes.raw_value
    left join codes as provider_type_codes
        on
            provider_type_codes.list_name = 'provider_type'
            and received._year = provider_type_codes._year
            and received."Provider type" = provider_type_codes.raw_value
    left join codes as procurement_platform_codes
        on
            procurement_platform_codes.list_name = 'procurement_platform'
            and received._year = procurement_platform_codes._year
            and received."Procurement platform" = procurement_platform_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _quarter,
        "Child ID",
        "Date of birth",
        "Gender",
        "Ethnicity",
        "Disability",
        "Category of need",
        "Date of last assessment",
        "Does the child have an EHCP",
        "Is the child UASC",
        {{ within_bounds('"Number of missing episodes in current period of care"', min=0) }}
            as "Number of missing episodes in current period of care",
        "Legal status",
        "Placement start date",
        "Placement end date",
        "Date of start of current care period",
        "Reason for placement change",
        {{ within_bounds('"Number of placements in last 12 months"', min=0) }}
            as "Number of placements in last 12 months",
        {{ within_bounds('"Number of placements in current care period"', min=0) }}
            as "Number of placements in current care period",
        "Placement type",
        "Provider type",
        "Procurement platform",
        "Procurement framework",
        "Ofsted URN",
        "Home postcode",
        "Placement postcode",
        "LA of placement",
        {{ within_bounds('"Total committed cost accrued in FY to date"', min=0) }}
            as "Total committed cost accrued in FY to date",
        {{ within_bounds('"Contribution from social care provider/s"', min=0) }}
            as "Contribution from social care provider/s",
        {{ within_bounds('"Contribution from health provider/s"', min=0) }}
            as "Contribution from health provider/s",
        {{ within_bounds('"Contribution from education provider/s"', min=0) }}
            as "Contribution from education provider/s",
        {{ cell_problem('"Child ID__received"', '"Child ID"', required=true) }} as "Child ID__problem",
        {{ cell_problem('"Date of birth__received"', '"Date of birth"', required=true) }}
            as "Date of birth__problem",
        "Gender__problem",
        "Ethnicity__problem",
        "Disability__problem",
        "Category of need__problem",
        {{ cell_problem('"Date of last assessment__received"', '"Date of last assessment"') }}
            as "Date of last assessment__problem",
        "Does the child have an EHCP__problem",
        "Is the child UASC__problem",
        {{ cell_problem(
            '"Number of missing episodes in current period of care__received"',
            '"Number of missing episodes in current period of care"',
            min=0
        ) }} as "Number of missing episodes in current period of care__problem",
        "Legal status__problem",
        {{ cell_problem('"Placement start date__received"', '"Placement start date"', required=true) }}
            as "Placement start date__problem",
        {{ cell_problem('"Placement end date__received"', '"Placement end date"') }}
            as "Placement end date__problem",
        {{ cell_problem(
            '"Date of start of current care period__received"',
            '"Date of start of current care period"'
        ) }} as "Date of start of current care period__problem",
        "Reason for placement change__problem",
        {{ cell_problem(
            '"Number of placements in last 12 months__received"',
            '"Number of placements in last 12 months"',
            min=0
        ) }} as "Number of placements in last 12 months__problem",
        {{ cell_problem(
            '"Number of placements in current care period__received"',
            '"Number of placements in current care period"',
            min=0
        ) }} as "Number of placements in current care period__problem",
        "Placement type__problem",
        "Provider type__problem",
        "Procurement platform__problem",
        {{ cell_problem('"Procurement framework__received"', '"Procurement framework"') }}
            as "Procurement framework__problem",
        {{ cell_problem('"Ofsted URN__received"', '"Ofsted URN"') }} as "Ofsted URN__problem",
        {{ cell_problem('"Home postcode__received"', '"Home postcode"') }} as "Home postcode__problem",
        {{ cell_problem('"Placement postcode__received"', '"Placement postcode"') }}
            as "Placement postcode__problem",
        {{ cell_problem('"LA of placement__received"', '"LA of placement"') }} as "LA of placement__problem",
        {{ cell_problem(
            '"Total committed cost accrued in FY to date__received"',
            '"Total committed cost accrued in FY to date"',
            required=true,
            min=0
        ) }} as "Total committed cost accrued in FY to date__problem",
        {{ cell_problem(
            '"Contribution from social care provider/s__received"',
            '"Contribution from social care provider/s"',
            min=0
        ) }} as "Contribution from social care provider/s__problem",
        {{ cell_problem(
            '"Contribution from health provider/s__received"',
            '"Contribution from health provider/s"',
            min=0
        ) }} as "Contribution from health provider/s__problem",
        {{ cell_problem(
            '"Contribution from education provider/s__received"',
            '"Contribution from education provider/s"',
            min=0
        ) }} as "Contribution from education provider/s__problem"
    from typed

)

select * from checked
