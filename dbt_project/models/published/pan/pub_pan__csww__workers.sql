-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Social workers as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years (instruction 5.1), the
-- columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 'csww'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_csww__workers') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "AgencyWorker",  -- instruction 2.41
    {{ pseudonym('"SWENo"', 'PAN') }} as "SWENo",  -- instruction 2.45
    "FTE",  -- instruction 2.41
    {{ first_of_month('"PersonBirthDate"') }} as "PersonBirthDate",  -- instruction 2.46
    "GenderCurrent",  -- instruction 2.40
    "Sex",  -- instruction 2.40
    "Ethnicity",  -- instruction 2.40
    "QualInst",  -- instruction 2.40
    "QualLevel",  -- instruction 2.40
    "StepUpGrad",  -- instruction 2.40
    "OrgRole",  -- instruction 2.41
    "RoleStartDate",  -- instruction 2.41
    "StartOrigin",  -- instruction 2.41
    "RoleEndDate",  -- instruction 2.41
    "LeaverDestination",  -- instruction 2.41
    "ReasonLeave",  -- instruction 2.41
    "FTE30",  -- instruction 2.42
    "Cases30",  -- instruction 2.42
    "WorkingDaysLost",  -- instruction 2.42
    "ContractWeeks",  -- instruction 2.41
    "FrontlineGrad",  -- instruction 2.40
    "Absat30Sept",  -- instruction 2.42
    "ReasonAbsence",  -- instruction 2.42
    "CFKSSstatus",  -- instruction 2.40
    "BaseSalary",  -- instruction 2.43
    "RRPayments",  -- instruction 2.43
    "OtherPayments",  -- instruction 2.43
    "LA",  -- instruction 2.9
    "Year"  -- instruction 2.9
from allowed
order by
    "SWENo" nulls last,
    "RoleStartDate" nulls last,
    "AgencyWorker" nulls last,
    "FTE" nulls last,
    "PersonBirthDate" nulls last,
    "GenderCurrent" nulls last,
    "Sex" nulls last,
    "Ethnicity" nulls last,
    "QualInst" nulls last,
    "QualLevel" nulls last,
    "StepUpGrad" nulls last,
    "OrgRole" nulls last,
    "StartOrigin" nulls last,
    "RoleEndDate" nulls last,
    "LeaverDestination" nulls last,
    "ReasonLeave" nulls last,
    "FTE30" nulls last,
    "Cases30" nulls last,
    "WorkingDaysLost" nulls last,
    "ContractWeeks" nulls last,
    "FrontlineGrad" nulls last,
    "Absat30Sept" nulls last,
    "ReasonAbsence" nulls last,
    "CFKSSstatus" nulls last,
    "BaseSalary" nulls last,
    "RRPayments" nulls last,
    "OtherPayments" nulls last,
    "LA" nulls last,
    "Year" nulls last
