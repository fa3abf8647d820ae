-- Made from schemas/returns/annex_a/list_1.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: contacts. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_annex_a__list_1 explains it.

with

received as (

    select * from {{ source('raw', 'annex_a__list_1') }}

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
        {{ clean_date('received."Date of Contact"', '%d/%m/%Y') }} as "Date of Contact",
        contact_source_codes.code as "Contact Source",
        received."Child Unique ID" as "Child Unique ID__received",
        {{ code_problem('received."Gender"', 'gender_codes.kind', required=true) }} as "Gender__problem",
        {{ code_problem('received."Ethnicity"', 'ethnicity_codes.kind', required=true) }} as "Ethnicity__problem",
        received."Date of Birth" as "Date of Birth__received",
        received."Age of Child (Years)" as "Age of Child (Years)__received",
        received."Date of Contact" as "Date of Contact__received",
        {{ code_problem('received."Contact Source"', 'contact_source_codes.kind', required=true) }}
            as "Contact Source__problem"
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
    left join codes as contact_source_codes
        on
            contact_source_codes.list_name = 'contact_referral_source'
            and received._year = contact_source_codes._year
            and received._month = contact_source_codes._month
            and received."Contact Source" = contact_source_codes.raw_value

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
        "Date of Contact",
        "Contact Source",
        {{ cell_problem('"Child Unique ID__received"', '"Child Unique ID"', required=true) }}
            as "Child Unique ID__problem",
        "Gender__problem",
        "Ethnicity__problem",
        {{ cell_problem('"Date of Birth__received"', '"Date of Birth"') }} as "Date of Birth__problem",
        {{ cell_problem('"Age of Child (Years)__received"', '"Age of Child (Years)"', min=0) }}
            as "Age of Child (Years)__problem",
        {{ cell_problem('"Date of Contact__received"', '"Date of Contact"', required=true) }}
            as "Date of Contact__problem",
        "Contact Source__problem"
    from typed

)

select * from checked
