-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Social workers, for every authority that signed DSA-PAN-2025.

select
    "AgencyWorker",
    "SWENo",
    "FTE",
    "PersonBirthDate",
    "GenderCurrent",
    "Sex",
    "Ethnicity",
    "QualInst",
    "QualLevel",
    "StepUpGrad",
    "OrgRole",
    "RoleStartDate",
    "StartOrigin",
    "RoleEndDate",
    "LeaverDestination",
    "ReasonLeave",
    "FTE30",
    "Cases30",
    "WorkingDaysLost",
    "ContractWeeks",
    "FrontlineGrad",
    "Absat30Sept",
    "ReasonAbsence",
    "CFKSSstatus",
    "BaseSalary",
    "RRPayments",
    "OtherPayments",
    "LA",
    "Year"
from {{ published('pub_pan__csww__workers') }}
