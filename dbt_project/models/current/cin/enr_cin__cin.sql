-- Made from schemas/returns/cin/cin.yml by `returns generate`: edit the schema, not this file.
-- One row per row of cin_events: events of children in need, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each LAchildID, Date, Type, ReferralSource.

with

staged as (

    select * from {{ ref('cin_events') }}

),

authorities as (

    select
        la_code,
        la_name
    from {{ ref('authorities') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged._line,
        {{ la_suffix(whole_number_text('staged."LAchildID"')) }} as "LAchildID",
        staged."Date",
        staged."Type",
        staged."CINreferralDate",
        staged."ReferralSource",
        staged."PrimaryNeedCode",
        staged."CINclosureDate",
        staged."ReasonForClosure",
        staged."DateOfInitialCPC",
        staged."ReferralNFA",
        staged."CINPlanStartDate",
        staged."CINPlanEndDate",
        staged."S47ActualStartDate",
        staged."InitialCPCtarget",
        staged."ICPCnotRequired",
        staged."AssessmentActualStartDate",
        staged."AssessmentInternalReviewDate",
        staged."AssessmentAuthorisationDate",
        staged."Factors",
        staged."CPPstartDate",
        staged."CPPendDate",
        staged."InitialCategoryOfAbuse",
        staged."LatestCategoryOfAbuse",
        staged."NumberOfPreviousCPP",
        staged."UPN",
        staged."FormerUPN",
        staged."UPNunknown",
        staged."PersonBirthDate",
        staged."ExpectedPersonBirthDate",
        staged."GenderCurrent",
        staged."Sex",
        staged."PersonDeathDate",
        staged."Ethnicity",
        staged."Disabilities",
        {{ school_year('staged."PersonBirthDate"') }} as "PersonSchoolYear",
        authorities.la_name as "LA",
        staged._year as "Year",
        case
            when staged."LAchildID" is null
                then 'NoIdentifier'
        end as _removed_by
    from staged
    left join authorities
        on staged._la = authorities.la_code

),

ranked as (

    select
        *,
        row_number() over same_record as _rank,
        first_value(_file_id) over same_record as _kept_in
    from enriched
    window
        same_record as (
            partition by
                _la,
                _removed_by,
                "LAchildID",
                "Date",
                "Type",
                "ReferralSource",
                {{ apart_if_blank(['LAchildID', 'Date', 'Type', 'ReferralSource']) }}
            order by
                "Year" desc nulls last,
                "AssessmentInternalReviewDate" desc nulls last,
                "InitialCPCtarget" desc nulls last,
                "CINreferralDate" asc nulls last,
                "PrimaryNeedCode" asc nulls last,
                "CINclosureDate" asc nulls last,
                "ReasonForClosure" asc nulls last,
                "DateOfInitialCPC" asc nulls last,
                "ReferralNFA" asc nulls last,
                "CINPlanStartDate" asc nulls last,
                "CINPlanEndDate" asc nulls last,
                "S47ActualStartDate" asc nulls last,
                "ICPCnotRequired" asc nulls last,
                "AssessmentActualStartDate" asc nulls last,
                "AssessmentAuthorisationDate" asc nulls last,
                "Factors" asc nulls last,
                "CPPstartDate" asc nulls last,
                "CPPendDate" asc nulls last,
                "InitialCategoryOfAbuse" asc nulls last,
                "LatestCategoryOfAbuse" asc nulls last,
                "NumberOfPreviousCPP" asc nulls last,
                "UPN" asc nulls last,
                "FormerUPN" asc nulls last,
                "UPNunknown" asc nulls last,
                "PersonBirthDate" asc nulls last,
                "ExpectedPersonBirthDate" asc nulls last,
                "GenderCurrent" asc nulls last,
                "Sex" asc nulls last,
                "PersonDeathDate" asc nulls last,
                "Ethnicity" asc nulls last,
                "Disabilities" asc nulls last,
                "PersonSchoolYear" asc nulls last,
                "LA" asc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        )

),

decided as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        "LAchildID",
        "Date",
        "Type",
        "CINreferralDate",
        "ReferralSource",
        "PrimaryNeedCode",
        "CINclosureDate",
        "ReasonForClosure",
        "DateOfInitialCPC",
        "ReferralNFA",
        "CINPlanStartDate",
        "CINPlanEndDate",
        "S47ActualStartDate",
        "InitialCPCtarget",
        "ICPCnotRequired",
        "AssessmentActualStartDate",
        "AssessmentInternalReviewDate",
        "AssessmentAuthorisationDate",
        "Factors",
        "CPPstartDate",
        "CPPendDate",
        "InitialCategoryOfAbuse",
        "LatestCategoryOfAbuse",
        "NumberOfPreviousCPP",
        "UPN",
        "FormerUPN",
        "UPNunknown",
        "PersonBirthDate",
        "ExpectedPersonBirthDate",
        "GenderCurrent",
        "Sex",
        "PersonDeathDate",
        "Ethnicity",
        "Disabilities",
        "PersonSchoolYear",
        "LA",
        "Year",
        _removed_by,
        _kept_in,
        case
            when _removed_by is not null then 'RowRemoved'
            when _rank > 1 then 'DuplicateRemoval'
            else 'kept'
        end as _outcome
    from ranked

)

select * from decided
