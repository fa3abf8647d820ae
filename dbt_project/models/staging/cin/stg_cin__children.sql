-- Made from schemas/returns/cin/children.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: children. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_cin__children explains it.

with

received as (

    select * from {{ source('raw', 'cin__children') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_cin') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_identifier('received."LAchildID"') }} as "LAchildID",
        {{ clean_pattern('received."UPN"', '[A-Za-z][0-9]{11}([0-9]|[A-Za-z])') }} as "UPN",
        {{ clean_pattern('received."FormerUPN"', '[A-Za-z][0-9]{11}([0-9]|[A-Za-z])') }} as "FormerUPN",
        upnunknown_codes.code as "UPNunknown",
        {{ clean_date('received."PersonBirthDate"', '%Y-%m-%d') }} as "PersonBirthDate",
        {{ clean_date('received."ExpectedPersonBirthDate"', '%Y-%m-%d') }} as "ExpectedPersonBirthDate",
        gendercurrent_codes.code as "GenderCurrent",
        sex_codes.code as "Sex",
        {{ clean_date('received."PersonDeathDate"', '%Y-%m-%d') }} as "PersonDeathDate",
        ethnicity_codes.code as "Ethnicity",
        received."LAchildID" as "LAchildID__received",
        received."UPN" as "UPN__received",
        received."FormerUPN" as "FormerUPN__received",
        {{ code_problem('received."UPNunknown"', 'upnunknown_codes.kind') }} as "UPNunknown__problem",
        received."PersonBirthDate" as "PersonBirthDate__received",
        received."ExpectedPersonBirthDate" as "ExpectedPersonBirthDate__received",
        {{ code_problem('received."GenderCurrent"', 'gendercurrent_codes.kind', required=true) }}
            as "GenderCurrent__problem",
        {{ code_problem('received."Sex"', 'sex_codes.kind', required=true) }} as "Sex__problem",
        received."PersonDeathDate" as "PersonDeathDate__received",
        {{ code_problem('received."Ethnicity"', 'ethnicity_codes.kind', required=true) }} as "Ethnicity__problem"
    from received
    left join codes as upnunknown_codes
        on
            upnunknown_codes.list_name = 'upn_unknown'
            and received._year = upnunknown_codes._year
            and received."UPNunknown" = upnunknown_codes.raw_value
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

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "LAchildID",
        "UPN",
        "FormerUPN",
        "UPNunknown",
        "PersonBirthDate",
        "ExpectedPersonBirthDate",
        "GenderCurrent",
        "Sex",
        "PersonDeathDate",
        "Ethnicity",
        {{ cell_problem('"LAchildID__received"', '"LAchildID"', required=true) }} as "LAchildID__problem",
        {{ cell_problem('"UPN__received"', '"UPN"') }} as "UPN__problem",
        {{ cell_problem('"FormerUPN__received"', '"FormerUPN"') }} as "FormerUPN__problem",
        "UPNunknown__problem",
        {{ cell_problem('"PersonBirthDate__received"', '"PersonBirthDate"') }} as "PersonBirthDate__problem",
        {{ cell_problem('"ExpectedPersonBirthDate__received"', '"ExpectedPersonBirthDate"') }}
            as "ExpectedPersonBirthDate__problem",
        "GenderCurrent__problem",
        "Sex__problem",
        {{ cell_problem('"PersonDeathDate__received"', '"PersonDeathDate"') }} as "PersonDeathDate__problem",
        "Ethnicity__problem"
    from typed

)

select * from checked
