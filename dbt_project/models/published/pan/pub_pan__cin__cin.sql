-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Events of children in need as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years
-- (instruction 5.1), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 'cin'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_cin__cin') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "LAchildID",  -- instruction 3.1
    "Date",  -- instruction 2.22
    "Type",  -- instruction 2.22
    "CINreferralDate",  -- instruction 2.23
    "ReferralSource",  -- instruction 2.23
    "PrimaryNeedCode",  -- instruction 2.23
    "CINclosureDate",  -- instruction 2.23
    "ReasonForClosure",  -- instruction 2.23
    "DateOfInitialCPC",  -- instruction 2.26
    "ReferralNFA",  -- instruction 2.23
    "CINPlanStartDate",  -- instruction 2.25
    "CINPlanEndDate",  -- instruction 2.25
    "S47ActualStartDate",  -- instruction 2.26
    "InitialCPCtarget",  -- instruction 2.26
    "ICPCnotRequired",  -- instruction 2.26
    "AssessmentActualStartDate",  -- instruction 2.24
    "AssessmentInternalReviewDate",  -- instruction 2.24
    "AssessmentAuthorisationDate",  -- instruction 2.24
    "Factors",  -- instruction 2.24
    "CPPstartDate",  -- instruction 2.27
    "CPPendDate",  -- instruction 2.27
    "InitialCategoryOfAbuse",  -- instruction 2.27
    "LatestCategoryOfAbuse",  -- instruction 2.27
    "NumberOfPreviousCPP",  -- instruction 2.27
    "UPN",  -- instruction 3.2
    "FormerUPN",  -- instruction 3.2
    "UPNunknown",  -- instruction 3.2
    {{ first_of_month('"PersonBirthDate"') }} as "PersonBirthDate",  -- instruction 4.1
    {{ first_of_month('"ExpectedPersonBirthDate"') }} as "ExpectedPersonBirthDate",  -- instruction 4.3
    "GenderCurrent",  -- instruction 2.1
    "Sex",  -- instruction 2.1
    {{ first_of_month('"PersonDeathDate"') }} as "PersonDeathDate",  -- instruction 4.3
    "Ethnicity",  -- instruction 2.1
    "Disabilities",  -- instruction 2.28
    "PersonSchoolYear",  -- instruction 2.29
    "LA",  -- instruction 2.9
    "Year"  -- instruction 2.9
from allowed
order by
    "LAchildID" nulls last,
    "Date" nulls last,
    "Type" nulls last,
    "ReferralSource" nulls last,
    "CINreferralDate" nulls last,
    "PrimaryNeedCode" nulls last,
    "CINclosureDate" nulls last,
    "ReasonForClosure" nulls last,
    "DateOfInitialCPC" nulls last,
    "ReferralNFA" nulls last,
    "CINPlanStartDate" nulls last,
    "CINPlanEndDate" nulls last,
    "S47ActualStartDate" nulls last,
    "InitialCPCtarget" nulls last,
    "ICPCnotRequired" nulls last,
    "AssessmentActualStartDate" nulls last,
    "AssessmentInternalReviewDate" nulls last,
    "AssessmentAuthorisationDate" nulls last,
    "Factors" nulls last,
    "CPPstartDate" nulls last,
    "CPPendDate" nulls last,
    "InitialCategoryOfAbuse" nulls last,
    "LatestCategoryOfAbuse" nulls last,
    "NumberOfPreviousCPP" nulls last,
    "UPN" nulls last,
    "FormerUPN" nulls last,
    "UPNunknown" nulls last,
    "PersonBirthDate" nulls last,
    "ExpectedPersonBirthDate" nulls last,
    "GenderCurrent" nulls last,
    "Sex" nulls last,
    "PersonDeathDate" nulls last,
    "Ethnicity" nulls last,
    "Disabilities" nulls last,
    "PersonSchoolYear" nulls last,
    "LA" nulls last,
    "Year" nulls last
