-- Made from schemas/returns/sen2/persons.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: children and young people. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_sen2__persons explains it.

with

received as (

    select * from {{ source('raw', 'sen2__persons') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_sen2') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_string('received."Surname"') }} as "Surname",
        {{ clean_string('received."Forename"') }} as "Forename",
        {{ clean_date('received."PersonBirthDate"', '%Y-%m-%d') }} as "PersonBirthDate",
        gendercurrent_codes.code as "GenderCurrent",
        sex_codes.code as "Sex",
        ethnicity_codes.code as "Ethnicity",
        {{ clean_postcode('received."PostCode"') }} as "PostCode",
        {{ clean_pattern('received."UPN"', '[A-Za-z][0-9]{11}([0-9]|[A-Za-z])') }} as "UPN",
        {{ clean_pattern('received."UniqueLearnerNumber"', '[0-9]{10}') }} as "UniqueLearnerNumber",
        upnunknown_codes.code as "UPNunknown",
        received."Surname" as "Surname__received",
        received."Forename" as "Forename__received",
        received."PersonBirthDate" as "PersonBirthDate__received",
        {{ code_problem('received."GenderCurrent"', 'gendercurrent_codes.kind', required=true) }}
            as "GenderCurrent__problem",
        {{ code_problem('received."Sex"', 'sex_codes.kind', required=true) }} as "Sex__problem",
        {{ code_problem('received."Ethnicity"', 'ethnicity_codes.kind', required=true) }} as "Ethnicity__problem",
        received."PostCode" as "PostCode__received",
        received."UPN" as "UPN__received",
        received."UniqueLearnerNumber" as "UniqueLearnerNumber__received",
        {{ code_problem('received."UPNunknown"', 'upnunknown_codes.kind') }} as "UPNunknown__problem"
    from received
    left join codes as gendercurrent_codes
        on
            gendercurrent_codes.list_name = 'gender_current'
            and received._year = gendercurrent_codes._year
            and received."GenderCurrent" = gendercurrent_codes.raw_value
    left join codes as sex_codes
        on
            sex_codes.list_name = 'sex'
            and received._year = sex_codes._year
            and received."Sex" = sex_codes.raw_value
    left join codes as ethnicity_codes
        on
            ethnicity_codes.list_name = 'ethnicity'
            and received._year = ethnicity_codes._year
            and received."Ethnicity" = ethnicity_codes.raw_value
    left join codes as upnunknown_codes
        on
            upnunknown_codes.list_name = 'upn_unknown'
            and received._year = upnunknown_codes._year
            and received."UPNunknown" = upnunknown_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "Surname",
        "Forename",
        "PersonBirthDate",
        "GenderCurrent",
        "Sex",
        "Ethnicity",
        "PostCode",
        "UPN",
        "UniqueLearnerNumber",
        "UPNunknown",
        {{ cell_problem('"Surname__received"', '"Surname"', required=true) }} as "Surname__problem",
        {{ cell_problem('"Forename__received"', '"Forename"', required=true) }} as "Forename__problem",
        {{ cell_problem('"PersonBirthDate__received"', '"PersonBirthDate"', required=true) }}
            as "PersonBirthDate__problem",
        "GenderCurrent__problem",
        "Sex__problem",
        "Ethnicity__problem",
        {{ cell_problem('"PostCode__received"', '"PostCode"') }} as "PostCode__problem",
        {{ cell_problem('"UPN__received"', '"UPN"') }} as "UPN__problem",
        {{ cell_problem('"UniqueLearnerNumber__received"', '"UniqueLearnerNumber"') }}
            as "UniqueLearnerNumber__problem",
        "UPNunknown__problem"
    from typed

)

select * from checked
