-- Made from schemas/returns/annex_a/list_3.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: referrals. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_annex_a__list_3 explains it.

with

received as (

    select * from {{ source('raw', 'annex_a__list_3') }}

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
        {{ clean_date('received."Date of referral"', '%d/%m/%Y') }} as "Date of referral",
        referral_source_codes.code as "Referral Source",
        referral_nfa_codes.code as "Referral NFA?",
        {{ clean_integer('received."Number of Referrals in Last 12 Months"') }} as "Number of Referrals in Last 12 Months",
        {{ clean_string('received."Allocated Team"') }} as "Allocated Team",
        {{ clean_string('received."Allocated Worker"') }} as "Allocated Worker",
        received."Child Unique ID" as "Child Unique ID__received",
        {{ code_problem('received."Gender"', 'gender_codes.kind', required=true) }} as "Gender__problem",
        {{ code_problem('received."Ethnicity"', 'ethnicity_codes.kind', required=true) }} as "Ethnicity__problem",
        received."Date of Birth" as "Date of Birth__received",
        received."Age of Child (Years)" as "Age of Child (Years)__received",
        received."Date of referral" as "Date of referral__received",
        {{ code_problem('received."Referral Source"', 'referral_source_codes.kind', required=true) }}
            as "Referral Source__problem",
        {{ code_problem('received."Referral NFA?"', 'referral_nfa_codes.kind', required=true) }}
            as "Referral NFA?__problem",
        received."Number of Referrals in Last 12 Months" as "Number of Referrals in Last 12 Months__received",
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
    left join codes as referral_source_codes
        on
            referral_source_codes.list_name = 'contact_referral_source'
            and received._year = referral_source_codes._year
            and received._month = referral_source_codes._month
            and received."Referral Source" = referral_source_codes.raw_value
    left join codes as referral_nfa_codes
        on
            referral_nfa_codes.list_name = 'referral_nfa'
            and received._year = referral_nfa_codes._year
            and received._month = referral_nfa_codes._month
            and received."Referral NFA?" = referral_nfa_codes.raw_value

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
        "Date of referral",
        "Referral Source",
        "Referral NFA?",
        {{ within_bounds('"Number of Referrals in Last 12 Months"', min=0) }}
            as "Number of Referrals in Last 12 Months",
        "Allocated Team",
        "Allocated Worker",
        {{ cell_problem('"Child Unique ID__received"', '"Child Unique ID"', required=true) }}
            as "Child Unique ID__problem",
        "Gender__problem",
        "Ethnicity__problem",
        {{ cell_problem('"Date of Birth__received"', '"Date of Birth"') }} as "Date of Birth__problem",
        {{ cell_problem('"Age of Child (Years)__received"', '"Age of Child (Years)"', min=0) }}
            as "Age of Child (Years)__problem",
        {{ cell_problem('"Date of referral__received"', '"Date of referral"', required=true) }}
            as "Date of referral__problem",
        "Referral Source__problem",
        "Referral NFA?__problem",
        {{ cell_problem(
            '"Number of Referrals in Last 12 Months__received"',
            '"Number of Referrals in Last 12 Months"',
            required=true,
            min=0
        ) }} as "Number of Referrals in Last 12 Months__problem",
        {{ cell_problem('"Allocated Team__received"', '"Allocated Team"', required=true) }}
            as "Allocated Team__problem",
        {{ cell_problem('"Allocated Worker__received"', '"Allocated Worker"', required=true) }}
            as "Allocated Worker__problem"
    from typed

)

select * from checked
