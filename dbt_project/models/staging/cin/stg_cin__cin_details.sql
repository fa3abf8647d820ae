-- Made from schemas/returns/cin/cin_details.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: cin episodes. A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_cin__cin_details explains it.

with

received as (

    select * from {{ source('raw', 'cin__cin_details') }}

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
        {{ clean_date('received."CINreferralDate"', '%Y-%m-%d') }} as "CINreferralDate",
        referralsource_codes.code as "ReferralSource",
        primaryneedcode_codes.code as "PrimaryNeedCode",
        {{ clean_date('received."CINclosureDate"', '%Y-%m-%d') }} as "CINclosureDate",
        reasonforclosure_codes.code as "ReasonForClosure",
        {{ clean_date('received."DateOfInitialCPC"', '%Y-%m-%d') }} as "DateOfInitialCPC",
        referralnfa_codes.code as "ReferralNFA",
        received."CINreferralDate" as "CINreferralDate__received",
        {{ code_problem('received."ReferralSource"', 'referralsource_codes.kind', required=true) }}
            as "ReferralSource__problem",
        {{ code_problem('received."PrimaryNeedCode"', 'primaryneedcode_codes.kind') }}
            as "PrimaryNeedCode__problem",
        received."CINclosureDate" as "CINclosureDate__received",
        {{ code_problem('received."ReasonForClosure"', 'reasonforclosure_codes.kind') }}
            as "ReasonForClosure__problem",
        received."DateOfInitialCPC" as "DateOfInitialCPC__received",
        {{ code_problem('received."ReferralNFA"', 'referralnfa_codes.kind', required=true) }}
            as "ReferralNFA__problem"
    from received
    left join codes as referralsource_codes
        on
            referralsource_codes.list_name = 'referral_source'
            and received._year = referralsource_codes._year
            and received."ReferralSource" = referralsource_codes.raw_value
    left join codes as primaryneedcode_codes
        on
            primaryneedcode_codes.list_name = 'primary_need_code'
            and received._year = primaryneedcode_codes._year
            and received."PrimaryNeedCode" = primaryneedcode_codes.raw_value
    left join codes as reasonforclosure_codes
        on
            reasonforclosure_codes.list_name = 'reason_for_closure'
            and received._year = reasonforclosure_codes._year
            and received."ReasonForClosure" = reasonforclosure_codes.raw_value
    left join codes as referralnfa_codes
        on
            referralnfa_codes.list_name = 'yes_no_01'
            and received._year = referralnfa_codes._year
            and received."ReferralNFA" = referralnfa_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "CINreferralDate",
        "ReferralSource",
        "PrimaryNeedCode",
        "CINclosureDate",
        "ReasonForClosure",
        "DateOfInitialCPC",
        "ReferralNFA",
        {{ cell_problem('"CINreferralDate__received"', '"CINreferralDate"', required=true) }}
            as "CINreferralDate__problem",
        "ReferralSource__problem",
        "PrimaryNeedCode__problem",
        {{ cell_problem('"CINclosureDate__received"', '"CINclosureDate"') }} as "CINclosureDate__problem",
        "ReasonForClosure__problem",
        {{ cell_problem('"DateOfInitialCPC__received"', '"DateOfInitialCPC"') }} as "DateOfInitialCPC__problem",
        "ReferralNFA__problem"
    from typed

)

select * from checked
