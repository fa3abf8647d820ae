-- Made from schemas/returns/annex_a/list_10.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: children to be adopted. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_annex_a__list_10 explains it.

with

received as (

    select * from {{ source('raw', 'annex_a__list_10') }}

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
        {{ clean_identifier('received."Family identifier"') }} as "Family identifier",
        gender_codes.code as "Gender",
        ethnicity_codes.code as "Ethnicity",
        {{ clean_date('received."Date of Birth"', '%d/%m/%Y') }} as "Date of Birth",
        {{ clean_integer('received."Age of Child (Years)"') }} as "Age of Child (Years)",
        does_the_child_have_a_disability_codes.code as "Does the Child have a Disability",
        {{ clean_date('received."Date the Child Entered Care"', '%d/%m/%Y') }} as "Date the Child Entered Care",
        {{ clean_date('received."Date of Decision that Child Should be Placed for Adoption"', '%d/%m/%Y') }} as "Date of Decision that Child Should be Placed for Adoption",
        {{ clean_date('received."Date of Placement Order"', '%d/%m/%Y') }} as "Date of Placement Order",
        {{ clean_date('received."Date of Matching Child and Prospective Adopters"', '%d/%m/%Y') }} as "Date of Matching Child and Prospective Adopters",
        {{ clean_date('received."Date Placed for Adoption"', '%d/%m/%Y') }} as "Date Placed for Adoption",
        {{ clean_date('received."Date of Adoption Order"', '%d/%m/%Y') }} as "Date of Adoption Order",
        {{ clean_date(
            'received."Date of Decision that Child Should No Longer be Placed for Adoption"',
            '%d/%m/%Y'
        ) }} as "Date of Decision that Child Should No Longer be Placed for Adoption",
        reason_why_child_no_longer_placed_for_5809_codes.code as "Reason Why Child No Longer Placed for Adoption",
        {{ clean_date(
            'received."Date the child was placed for fostering in FFA or concurrent planning placement"',
            '%d/%m/%Y'
        ) }} as "Date the child was placed for fostering in FFA or concurrent planning placement",
        received."Child Unique ID" as "Child Unique ID__received",
        received."Family identifier" as "Family identifier__received",
        {{ code_problem('received."Gender"', 'gender_codes.kind', required=true) }} as "Gender__problem",
        {{ code_problem('received."Ethnicity"', 'ethnicity_codes.kind', required=true) }} as "Ethnicity__problem",
        received."Date of Birth" as "Date of Birth__received",
        received."Age of Child (Years)" as "Age of Child (Years)__received",
        {{ code_problem(
            'received."Does the Child have a Disability"',
            'does_the_child_have_a_disability_codes.kind',
            required=true
        ) }} as "Does the Child have a Disability__problem",
        received."Date the Child Entered Care" as "Date the Child Entered Care__received",
        received."Date of Decision that Child Should be Placed for Adoption" as "Date of Decision that Child Should be Placed for Adoption__received",
        received."Date of Placement Order" as "Date of Placement Order__received",
        received."Date of Matching Child and Prospective Adopters" as "Date of Matching Child and Prospective Adopters__received",
        received."Date Placed for Adoption" as "Date Placed for Adoption__received",
        received."Date of Adoption Order" as "Date of Adoption Order__received",
        received."Date of Decision that Child Should No Longer be Placed for Adoption" as "Date of Decision that Child Should No Longer be Placed for Adoption__received",
        {{ code_problem(
            'received."Reason Why Child No Longer Placed for Adoption"',
            'reason_why_child_no_longer_placed_for_5809_codes.kind'
        ) }} as "Reason Why Child No Longer Placed for Adoption__problem",
        received."Date the child was placed for fostering in FFA or concurrent planning placement" as "Date the child was placed for fostering in FFA or concurrent planning placement__received"
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
    left join codes as reason_why_child_no_longer_placed_for_5809_codes
        on
            reason_why_child_no_longer_placed_for_5809_codes.list_name = 'adoption_reason_no_longer_placed'
            and received._year = reason_why_child_no_longer_placed_for_5809_codes._year
            and received._month = reason_why_child_no_longer_placed_for_5809_codes._month
            and received."Reason Why Child No Longer Placed for Adoption" = reason_why_child_no_longer_placed_for_5809_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _month,
        "Child Unique ID",
        "Family identifier",
        "Gender",
        "Ethnicity",
        "Date of Birth",
        {{ within_bounds('"Age of Child (Years)"', min=0) }} as "Age of Child (Years)",
        "Does the Child have a Disability",
        "Date the Child Entered Care",
        "Date of Decision that Child Should be Placed for Adoption",
        "Date of Placement Order",
        "Date of Matching Child and Prospective Adopters",
        "Date Placed for Adoption",
        "Date of Adoption Order",
        "Date of Decision that Child Should No Longer be Placed for Adoption",
        "Reason Why Child No Longer Placed for Adoption",
        "Date the child was placed for fostering in FFA or concurrent planning placement",
        {{ cell_problem('"Child Unique ID__received"', '"Child Unique ID"', required=true) }}
            as "Child Unique ID__problem",
        {{ cell_problem('"Family identifier__received"', '"Family identifier"') }}
            as "Family identifier__problem",
        "Gender__problem",
        "Ethnicity__problem",
        {{ cell_problem('"Date of Birth__received"', '"Date of Birth"') }} as "Date of Birth__problem",
        {{ cell_problem('"Age of Child (Years)__received"', '"Age of Child (Years)"', min=0) }}
            as "Age of Child (Years)__problem",
        "Does the Child have a Disability__problem",
        {{ cell_problem(
            '"Date the Child Entered Care__received"',
            '"Date the Child Entered Care"',
            required=true
        ) }} as "Date the Child Entered Care__problem",
        {{ cell_problem(
            '"Date of Decision that Child Should be Placed for Adoption__received"',
            '"Date of Decision that Child Should be Placed for Adoption"',
            required=true
        ) }} as "Date of Decision that Child Should be Placed for Adoption__problem",
        {{ cell_problem('"Date of Placement Order__received"', '"Date of Placement Order"') }}
            as "Date of Placement Order__problem",
        {{ cell_problem(
            '"Date of Matching Child and Prospective Adopters__received"',
            '"Date of Matching Child and Prospective Adopters"'
        ) }} as "Date of Matching Child and Prospective Adopters__problem",
        {{ cell_problem('"Date Placed for Adoption__received"', '"Date Placed for Adoption"') }}
            as "Date Placed for Adoption__problem",
        {{ cell_problem('"Date of Adoption Order__received"', '"Date of Adoption Order"') }}
            as "Date of Adoption Order__problem",
        {{ cell_problem(
            '"Date of Decision that Child Should No Longer be Placed for Adoption__received"',
            '"Date of Decision that Child Should No Longer be Placed for Adoption"'
        ) }} as "Date of Decision that Child Should No Longer be Placed for Adoption__problem",
        "Reason Why Child No Longer Placed for Adoption__problem",
        {{ cell_problem(
            '"Date the child was placed for fostering in FFA or concurrent planning placement__received"',
            '"Date the child was placed for fostering in FFA or concurrent planning placement"'
        ) }}
            as "Date the child was placed for fostering in FFA or concurrent planning placement__problem"
    from typed

)

select * from checked
