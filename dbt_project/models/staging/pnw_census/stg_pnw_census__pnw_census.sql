-- Made from schemas/returns/pnw_census/pnw_census.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: placements north west census. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_pnw_census__pnw_census explains it.

with

received as (

    select * from {{ source('raw', 'pnw_census__pnw_census') }}

),

codes as (

    select distinct
        list_name,
        _year,
        _month,
        raw_value,
        code,
        kind
    from {{ ref('value_map_pnw_census') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._month,
        looked_after_child_codes.code as "Looked after child?",
        placing_authority_codes.code as "Placing Authority",
        {{ clean_identifier('received."Identifier"') }} as "Identifier",
        {{ clean_age('received."Age"') }} as "Age",
        gender_codes.code as "Gender",
        ethnic_group_codes.code as "Ethnic Group",
        how_the_placement_was_sourced_codes.code as "How the placement was sourced",
        {{ clean_date('received."Placement start date"', '%d/%m/%Y') }} as "Placement start date",
        {{ clean_string('received."Organisation"') }} as "Organisation",
        {{ clean_string('received."Provider ID"') }} as "Provider ID",
        {{ clean_pattern(
            'received."Provider Ofsted (or equivalent) URN"',
            '[A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}|1-[0-9]{6,12}|[Ss][Ii][Nn]-[0-9]{6,8}(-[A-Za-z0-9]{4})?|[Nn]/?[Aa]'
        ) }} as "Provider Ofsted (or equivalent) URN",
        {{ clean_pattern(
            'received."Provider Company number"',
            '[A-Za-z]{0,2}[0-9]{5,8}[A-Za-z]?|[Nn]/?[Aa]'
        ) }} as "Provider Company number",
        {{ clean_string('received."Establishment"') }} as "Establishment",
        registration_type_codes.code as "Registration type",
        primary_registration_type_codes.code as "Primary registration type",
        {{ clean_pattern(
            'received."Establishment registration URN"',
            '[A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}|1-[0-9]{6,12}|[Ss][Ii][Nn]-[0-9]{6,8}(-[A-Za-z0-9]{4})?|[Nn]/?[Aa]'
        ) }} as "Establishment registration URN",
        {{ clean_pattern(
            'received."Establishment URN"',
            '[A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}|1-[0-9]{6,12}|[Ss][Ii][Nn]-[0-9]{6,8}(-[A-Za-z0-9]{4})?|[Nn]/?[Aa]'
        ) }} as "Establishment URN",
        host_authority_codes.code as "Host Authority",
        primary_placing_at_distance_reason_codes.code as "Primary Placing at Distance Reason",
        placing_at_distance_reason_codes.code as "Placing at Distance Reason",
        type_of_provision_codes.code as "Type of provision",
        uasc_codes.code as "UASC",
        {{ clean_decimal('received."Total weekly cost"', 2) }} as "Total weekly cost",
        {{ clean_decimal('received."Contribution from Social Care"', 2) }} as "Contribution from Social Care",
        {{ clean_decimal('received."Contribution from Education"', 2) }} as "Contribution from Education",
        {{ clean_decimal('received."Contribution from Health"', 2) }} as "Contribution from Health",
        does_this_placement_cost_include_5801_codes.code as "Does this placement cost include additional packages?",
        deprivation_of_liberty_safeguards_in_5dd7_codes.code as "Deprivation of Liberty Safeguards in place?",
        does_this_cyp_require_a_solo_placement_codes.code as "Does this CYP require a solo placement?",
        {{ clean_string('received."SEND"') }} as "SEND",
        {{ clean_string('received."Primary SEND category"') }} as "Primary SEND category",
        {{ clean_string('received."Primary SEND need"') }} as "Primary SEND need",
        {{ code_problem('received."Looked after child?"', 'looked_after_child_codes.kind', required=true) }}
            as "Looked after child?__problem",
        {{ code_problem('received."Placing Authority"', 'placing_authority_codes.kind', required=true) }}
            as "Placing Authority__problem",
        received."Identifier" as "Identifier__received",
        received."Age" as "Age__received",
        {{ code_problem('received."Gender"', 'gender_codes.kind', required=true) }} as "Gender__problem",
        {{ code_problem('received."Ethnic Group"', 'ethnic_group_codes.kind', required=true) }}
            as "Ethnic Group__problem",
        {{ code_problem(
            'received."How the placement was sourced"',
            'how_the_placement_was_sourced_codes.kind',
            required=true
        ) }} as "How the placement was sourced__problem",
        received."Placement start date" as "Placement start date__received",
        received."Organisation" as "Organisation__received",
        received."Provider ID" as "Provider ID__received",
        received."Provider Ofsted (or equivalent) URN" as "Provider Ofsted (or equivalent) URN__received",
        received."Provider Company number" as "Provider Company number__received",
        received."Establishment" as "Establishment__received",
        {{ code_problem('received."Registration type"', 'registration_type_codes.kind', required=true) }}
            as "Registration type__problem",
        {{ code_problem(
            'received."Primary registration type"',
            'primary_registration_type_codes.kind',
            required=true
        ) }} as "Primary registration type__problem",
        received."Establishment registration URN" as "Establishment registration URN__received",
        received."Establishment URN" as "Establishment URN__received",
        {{ code_problem('received."Host Authority"', 'host_authority_codes.kind', required=true) }}
            as "Host Authority__problem",
        {{ code_problem(
            'received."Primary Placing at Distance Reason"',
            'primary_placing_at_distance_reason_codes.kind'
        ) }} as "Primary Placing at Distance Reason__problem",
        {{ code_problem('received."Placing at Distance Reason"', 'placing_at_distance_reason_codes.kind') }}
            as "Placing at Distance Reason__problem",
        {{ code_problem('received."Type of provision"', 'type_of_provision_codes.kind', required=true) }}
            as "Type of provision__problem",
        {{ code_problem('received."UASC"', 'uasc_codes.kind') }} as "UASC__problem",
        received."Total weekly cost" as "Total weekly cost__received",
        received."Contribution from Social Care" as "Contribution from Social Care__received",
        received."Contribution from Education" as "Contribution from Education__received",
        received."Contribution from Health" as "Contribution from Health__received",
        {{ code_problem(
            'received."Does this placement cost include additional packages?"',
            'does_this_placement_cost_include_5801_codes.kind',
            required=true
        ) }} as "Does this placement cost include additional packages?__problem",
        {{ code_problem(
            'received."Deprivation of Liberty Safeguards in place?"',
            'deprivation_of_liberty_safeguards_in_5dd7_codes.kind',
            required=true
        ) }} as "Deprivation of Liberty Safeguards in place?__problem",
        {{ code_problem(
            'received."Does this CYP require a solo placement?"',
            'does_this_cyp_require_a_solo_placement_codes.kind',
            required=true
        ) }} as "Does this CYP require a solo placement?__problem",
        received."SEND" as "SEND__received",
        received."Primary SEND category" as "Primary SEND category__received",
        received."Primary SEND need" as "Primary SEND need__received"
    from received
    left join codes as looked_after_child_codes
        on
            looked_after_child_codes.list_name = 'looked_after'
            and received._year = looked_after_child_codes._year
            and received._month = looked_after_child_codes._month
            and received."Looked after child?" = looked_after_child_codes.raw_value
    left join codes as placing_authority_codes
        on
            placing_authority_codes.list_name = 'placing_authority'
            and received._year = placing_authority_codes._year
            and received._month = placing_authority_codes._month
            and received."Placing Authority" = placing_authority_codes.raw_value
    left join codes as gender_codes
        on
            gender_codes.list_name = 'gender'
            and received._year = gender_codes._year
            and received._month = gender_codes._month
            and received."Gender" = gender_codes.raw_value
    left join codes as ethnic_group_codes
        on
            ethnic_group_codes.list_name = 'ethnic_group'
            and received._year = ethnic_group_codes._year
            and received._month = ethnic_group_codes._month
            and received."Ethnic Group" = ethnic_group_codes.raw_value
    left join codes as how_the_placement_was_sourced_codes
        on
            how_the_placement_was_sourced_codes.list_name = 'placement_sourced'
            and received._year = how_the_placement_was_sourced_codes._year
            and received._month = how_the_placement_was_sourced_codes._month
            and received."How the placement was sourced" = how_the_placement_was_sourced_codes.raw_value
    left join codes as registration_type_codes
        on
            registration_type_codes.list_name = 'registration_type'
            and received._year = registration_type_codes._year
            and received._month = registration_type_codes._month
            and received."Registration type" = registration_type_codes.raw_value
    left join codes as primary_registration_type_codes
        on
            primary_registration_type_codes.list_name = 'primary_registration_type'
            and received._year = primary_registration_type_codes._year
            and received._month = primary_registration_type_codes._month
            and received."Primary registration type" = primary_registration_type_codes.raw_value
    left join codes as host_authority_codes
        on
            host_authority_codes.list_name = 'host_authority'
            and received._year = host_authority_codes._year
            and received._month = host_authority_codes._month
            and received."Host Authority" = host_authority_codes.raw_value
    left join codes as primary_placing_at_distance_reason_codes
        on
            primary_placing_at_distance_reason_codes.list_name = 'primary_placing_at_distance_reason'
            and received._year = primary_placing_at_distance_reason_codes._year
            and received._month = primary_placing_at_distance_reason_codes._month
            and received."Primary Placing at Distance Reason" = primary_placing_at_distance_reason_codes.raw_value
    left join codes as placing_at_distance_reason_codes
        on
            placing_at_distance_reason_codes.list_name = 'placing_at_distance_reason'
            and received._year = placing_at_distance_reason_codes._year
            and received._month = placing_at_distance_reason_codes._month
            and received."Placing at Distance Reason" = placing_at_distance_reason_codes.raw_value
    left join codes as type_of_provision_codes
        on
            type_of_provision_codes.list_name = 'type_of_provision'
            and received._year = type_of_provision_codes._year
            and received._month = type_of_provision_codes._month
            and received."Type of provision" = type_of_provision_codes.raw_value
    left join codes as uasc_codes
        on
            uasc_codes.list_name = 'uasc'
            and received._year = uasc_codes._year
            and received._month = uasc_codes._month
            and received."UASC" = uasc_codes.raw_value
    left join codes as does_this_placement_cost_include_5801_codes
        on
            does_this_placement_cost_include_5801_codes.list_name = 'yes_no'
            and received._year = does_this_placement_cost_include_5801_codes._year
            and received._month = does_this_placement_cost_include_5801_codes._month
            and received."Does this placement cost include additional packages?" = does_this_placement_cost_include_5801_codes.raw_value
    left join codes as deprivation_of_liberty_safeguards_in_5dd7_codes
        on
            deprivation_of_liberty_safeguards_in_5dd7_codes.list_name = 'dols'
            and received._year = deprivation_of_liberty_safeguards_in_5dd7_codes._year
            and received._month = deprivation_of_liberty_safeguards_in_5dd7_codes._month
            and received."Deprivation of Liberty Safeguards in place?" = deprivation_of_liberty_safeguards_in_5dd7_codes.raw_value
    left join codes as does_this_cyp_require_a_solo_placement_codes
        on
            does_this_cyp_require_a_solo_placement_codes.list_name = 'solo_placement'
            and received._year = does_this_cyp_require_a_solo_placement_codes._year
            and received._month = does_this_cyp_require_a_solo_placement_codes._month
            and received."Does this CYP require a solo placement?" = does_this_cyp_require_a_solo_placement_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _month,
        "Looked after child?",
        "Placing Authority",
        "Identifier",
        {{ within_bounds('"Age"', min=0) }} as "Age",
        "Gender",
        "Ethnic Group",
        "How the placement was sourced",
        "Placement start date",
        "Organisation",
        "Provider ID",
        "Provider Ofsted (or equivalent) URN",
        "Provider Company number",
        "Establishment",
        "Registration type",
        "Primary registration type",
        "Establishment registration URN",
        "Establishment URN",
        "Host Authority",
        "Primary Placing at Distance Reason",
        "Placing at Distance Reason",
        "Type of provision",
        "UASC",
        {{ within_bounds('"Total weekly cost"', min=0) }} as "Total weekly cost",
        {{ within_bounds('"Contribution from Social Care"', min=0) }} as "Contribution from Social Care",
        {{ within_bounds('"Contribution from Education"', min=0) }} as "Contribution from Education",
        {{ within_bounds('"Contribution from Health"', min=0) }} as "Contribution from Health",
        "Does this placement cost include additional packages?",
        "Deprivation of Liberty Safeguards in place?",
        "Does this CYP require a solo placement?",
        "SEND",
        "Primary SEND category",
        "Primary SEND need",
        "Looked after child?__problem",
        "Placing Authority__problem",
        {{ cell_problem('"Identifier__received"', '"Identifier"', required=true) }} as "Identifier__problem",
        {{ cell_problem('"Age__received"', '"Age"', min=0) }} as "Age__problem",
        "Gender__problem",
        "Ethnic Group__problem",
        "How the placement was sourced__problem",
        {{ cell_problem('"Placement start date__received"', '"Placement start date"', required=true) }}
            as "Placement start date__problem",
        {{ cell_problem('"Organisation__received"', '"Organisation"', required=true) }}
            as "Organisation__problem",
        {{ cell_problem('"Provider ID__received"', '"Provider ID"', required=true) }} as "Provider ID__problem",
        {{ cell_problem(
            '"Provider Ofsted (or equivalent) URN__received"',
            '"Provider Ofsted (or equivalent) URN"',
            required=true
        ) }} as "Provider Ofsted (or equivalent) URN__problem",
        {{ cell_problem(
            '"Provider Company number__received"',
            '"Provider Company number"',
            required=true
        ) }} as "Provider Company number__problem",
        {{ cell_problem('"Establishment__received"', '"Establishment"', required=true) }}
            as "Establishment__problem",
        "Registration type__problem",
        "Primary registration type__problem",
        {{ cell_problem('"Establishment registration URN__received"', '"Establishment registration URN"') }}
            as "Establishment registration URN__problem",
        {{ cell_problem('"Establishment URN__received"', '"Establishment URN"') }}
            as "Establishment URN__problem",
        "Host Authority__problem",
        "Primary Placing at Distance Reason__problem",
        "Placing at Distance Reason__problem",
        "Type of provision__problem",
        "UASC__problem",
        {{ cell_problem('"Total weekly cost__received"', '"Total weekly cost"', required=true, min=0) }}
            as "Total weekly cost__problem",
        {{ cell_problem(
            '"Contribution from Social Care__received"',
            '"Contribution from Social Care"',
            required=true,
            min=0
        ) }} as "Contribution from Social Care__problem",
        {{ cell_problem(
            '"Contribution from Education__received"',
            '"Contribution from Education"',
            required=true,
            min=0
        ) }} as "Contribution from Education__problem",
        {{ cell_problem(
            '"Contribution from Health__received"',
            '"Contribution from Health"',
            required=true,
            min=0
        ) }} as "Contribution from Health__problem",
        "Does this placement cost include additional packages?__problem",
        "Deprivation of Liberty Safeguards in place?__problem",
        "Does this CYP require a solo placement?__problem",
        {{ cell_problem('"SEND__received"', '"SEND"') }} as "SEND__problem",
        {{ cell_problem('"Primary SEND category__received"', '"Primary SEND category"') }}
            as "Primary SEND category__problem",
        {{ cell_problem('"Primary SEND need__received"', '"Primary SEND need"') }}
            as "Primary SEND need__problem"
    from typed

)

select * from checked
