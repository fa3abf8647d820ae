-- Made from schemas/returns/csww/workers.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: social workers. A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_csww__workers explains it.

with

received as (

    select * from {{ source('raw', 'csww__workers') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_csww') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        agencyworker_codes.code as "AgencyWorker",
        {{ clean_pattern('received."SWENo"', '[A-Za-z]{2}[0-9]{1,10}') }} as "SWENo",
        {{ clean_decimal('received."FTE"', 6) }} as "FTE",
        {{ clean_date('received."PersonBirthDate"', '%Y-%m-%d') }} as "PersonBirthDate",
        gendercurrent_codes.code as "GenderCurrent",
        sex_codes.code as "Sex",
        ethnicity_codes.code as "Ethnicity",
        {{ clean_string('received."QualInst"') }} as "QualInst",
        quallevel_codes.code as "QualLevel",
        stepupgrad_codes.code as "StepUpGrad",
        orgrole_codes.code as "OrgRole",
        {{ clean_date('received."RoleStartDate"', '%Y-%m-%d') }} as "RoleStartDate",
        startorigin_codes.code as "StartOrigin",
        {{ clean_date('received."RoleEndDate"', '%Y-%m-%d') }} as "RoleEndDate",
        leaverdestination_codes.code as "LeaverDestination",
        reasonleave_codes.code as "ReasonLeave",
        {{ clean_decimal('received."FTE30"', 6) }} as "FTE30",
        {{ clean_integer('received."Cases30"') }} as "Cases30",
        {{ clean_decimal('received."WorkingDaysLost"', 2) }} as "WorkingDaysLost",
        {{ clean_decimal('received."ContractWeeks"', 1) }} as "ContractWeeks",
        frontlinegrad_codes.code as "FrontlineGrad",
        absat30sept_codes.code as "Absat30Sept",
        reasonabsence_codes.code as "ReasonAbsence",
        cfkssstatus_codes.code as "CFKSSstatus",
        {{ clean_decimal('received."BaseSalary"', 2) }} as "BaseSalary",
        {{ clean_decimal('received."RRPayments"', 2) }} as "RRPayments",
        {{ clean_decimal('received."OtherPayments"', 2) }} as "OtherPayments",
        {{ code_problem('received."AgencyWorker"', 'agencyworker_codes.kind', required=true) }}
            as "AgencyWorker__problem",
        received."SWENo" as "SWENo__received",
        received."FTE" as "FTE__received",
        received."PersonBirthDate" as "PersonBirthDate__received",
        {{ code_problem('received."GenderCurrent"', 'gendercurrent_codes.kind') }} as "GenderCurrent__problem",
        {{ code_problem('received."Sex"', 'sex_codes.kind') }} as "Sex__problem",
        {{ code_problem('received."Ethnicity"', 'ethnicity_codes.kind') }} as "Ethnicity__problem",
        received."QualInst" as "QualInst__received",
        {{ code_problem('received."QualLevel"', 'quallevel_codes.kind') }} as "QualLevel__problem",
        {{ code_problem('received."StepUpGrad"', 'stepupgrad_codes.kind') }} as "StepUpGrad__problem",
        {{ code_problem('received."OrgRole"', 'orgrole_codes.kind') }} as "OrgRole__problem",
        received."RoleStartDate" as "RoleStartDate__received",
        {{ code_problem('received."StartOrigin"', 'startorigin_codes.kind') }} as "StartOrigin__problem",
        received."RoleEndDate" as "RoleEndDate__received",
        {{ code_problem('received."LeaverDestination"', 'leaverdestination_codes.kind') }}
            as "LeaverDestination__problem",
        {{ code_problem('received."ReasonLeave"', 'reasonleave_codes.kind') }} as "ReasonLeave__problem",
        received."FTE30" as "FTE30__received",
        received."Cases30" as "Cases30__received",
        received."WorkingDaysLost" as "WorkingDaysLost__received",
        received."ContractWeeks" as "ContractWeeks__received",
        {{ code_problem('received."FrontlineGrad"', 'frontlinegrad_codes.kind') }} as "FrontlineGrad__problem",
        {{ code_problem('received."Absat30Sept"', 'absat30sept_codes.kind') }} as "Absat30Sept__problem",
        {{ code_problem('received."ReasonAbsence"', 'reasonabsence_codes.kind') }} as "ReasonAbsence__problem",
        {{ code_problem('received."CFKSSstatus"', 'cfkssstatus_codes.kind') }} as "CFKSSstatus__problem",
        received."BaseSalary" as "BaseSalary__received",
        received."RRPayments" as "RRPayments__received",
        received."OtherPayments" as "OtherPayments__received"
    from received
    left join codes as agencyworker_codes
        on
            agencyworker_codes.list_name = 'agency_worker'
            and received._year = agencyworker_codes._year
            and received."AgencyWorker" = agencyworker_codes.raw_value
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
    left join codes as quallevel_codes
        on
            quallevel_codes.list_name = 'qual_level'
            and received._year = quallevel_codes._year
            and received."QualLevel" = quallevel_codes.raw_value
    left join codes as stepupgrad_codes
        on
            stepupgrad_codes.list_name = 'yes_no_01'
            and received._year = stepupgrad_codes._year
            and received."StepUpGrad" = stepupgrad_codes.raw_value
    left join codes as orgrole_codes
        on
            orgrole_codes.list_name = 'org_role'
            and received._year = orgrole_codes._year
            and received."OrgRole" = orgrole_codes.raw_value
    left join codes as startorigin_codes
        on
            startorigin_codes.list_name = 'start_origin'
            and received._year = startorigin_codes._year
            and received."StartOrigin" = startorigin_codes.raw_value
    left join codes as leaverdestination_codes
        on
            leaverdestination_codes.list_name = 'leaver_destination'
            and received._year = leaverdestination_codes._year
            and received."LeaverDestination" = leaverdestination_codes.raw_value
    left join codes as reasonleave_codes
        on
            reasonleave_codes.list_name = 'reason_leave'
            and received._year = reasonleave_codes._year
            and received."ReasonLeave" = reasonleave_codes.raw_value
    left join codes as frontlinegrad_codes
        on
            frontlinegrad_codes.list_name = 'yes_no_01'
            and received._year = frontlinegrad_codes._year
            and received."FrontlineGrad" = frontlinegrad_codes.raw_value
    left join codes as absat30sept_codes
        on
            absat30sept_codes.list_name = 'yes_no_01'
            and received._year = absat30sept_codes._year
            and received."Absat30Sept" = absat30sept_codes.raw_value
    left join codes as reasonabsence_codes
        on
            reasonabsence_codes.list_name = 'reason_absence'
            and received._year = reasonabsence_codes._year
            and received."ReasonAbsence" = reasonabsence_codes.raw_value
    left join codes as cfkssstatus_codes
        on
            cfkssstatus_codes.list_name = 'cfkss_status'
            and received._year = cfkssstatus_codes._year
            and received."CFKSSstatus" = cfkssstatus_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "AgencyWorker",
        "SWENo",
        {{ within_bounds('"FTE"', min=0, max=1) }} as "FTE",
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
        {{ within_bounds('"FTE30"', min=0, max=1) }} as "FTE30",
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
        "AgencyWorker__problem",
        {{ cell_problem('"SWENo__received"', '"SWENo"', required=true) }} as "SWENo__problem",
        {{ cell_problem('"FTE__received"', '"FTE"', min=0, max=1) }} as "FTE__problem",
        {{ cell_problem('"PersonBirthDate__received"', '"PersonBirthDate"') }} as "PersonBirthDate__problem",
        "GenderCurrent__problem",
        "Sex__problem",
        "Ethnicity__problem",
        {{ cell_problem('"QualInst__received"', '"QualInst"', required=true) }} as "QualInst__problem",
        "QualLevel__problem",
        "StepUpGrad__problem",
        "OrgRole__problem",
        {{ cell_problem('"RoleStartDate__received"', '"RoleStartDate"') }} as "RoleStartDate__problem",
        "StartOrigin__problem",
        {{ cell_problem('"RoleEndDate__received"', '"RoleEndDate"') }} as "RoleEndDate__problem",
        "LeaverDestination__problem",
        "ReasonLeave__problem",
        {{ cell_problem('"FTE30__received"', '"FTE30"', min=0, max=1) }} as "FTE30__problem",
        {{ cell_problem('"Cases30__received"', '"Cases30"') }} as "Cases30__problem",
        {{ cell_problem('"WorkingDaysLost__received"', '"WorkingDaysLost"') }} as "WorkingDaysLost__problem",
        {{ cell_problem('"ContractWeeks__received"', '"ContractWeeks"') }} as "ContractWeeks__problem",
        "FrontlineGrad__problem",
        "Absat30Sept__problem",
        "ReasonAbsence__problem",
        "CFKSSstatus__problem",
        {{ cell_problem('"BaseSalary__received"', '"BaseSalary"') }} as "BaseSalary__problem",
        {{ cell_problem('"RRPayments__received"', '"RRPayments"') }} as "RRPayments__problem",
        {{ cell_problem('"OtherPayments__received"', '"OtherPayments"') }} as "OtherPayments__problem"
    from typed

)

select * from checked
