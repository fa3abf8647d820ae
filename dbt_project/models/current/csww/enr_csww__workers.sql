-- Made from schemas/returns/csww/workers.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: social workers, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An
-- authority keeps one row for each SWENo, RoleStartDate.

with

staged as (

    select * from {{ ref('stg_csww__workers') }}

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
        staged._parent,
        staged."AgencyWorker",
        {{ whole_number_text('staged."SWENo"') }} as "SWENo",
        staged."FTE",
        staged."PersonBirthDate",
        staged."GenderCurrent",
        staged."Sex",
        staged."Ethnicity",
        staged."QualInst",
        staged."QualLevel",
        staged."StepUpGrad",
        staged."OrgRole",
        staged."RoleStartDate",
        staged."StartOrigin",
        staged."RoleEndDate",
        staged."LeaverDestination",
        staged."ReasonLeave",
        staged."FTE30",
        staged."Cases30",
        staged."WorkingDaysLost",
        staged."ContractWeeks",
        staged."FrontlineGrad",
        staged."Absat30Sept",
        staged."ReasonAbsence",
        staged."CFKSSstatus",
        staged."BaseSalary",
        staged."RRPayments",
        staged."OtherPayments",
        authorities.la_name as "LA",
        staged._year as "Year",
        cast(null as {{ dbt.type_string() }}) as _removed_by
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
                _year,
                "SWENo",
                "RoleStartDate",
                {{ apart_if_blank(['SWENo']) }}
            order by
                "Year" desc nulls last,
                "RoleEndDate" desc nulls last,
                "AgencyWorker" asc nulls last,
                "FTE" asc nulls last,
                "PersonBirthDate" asc nulls last,
                "GenderCurrent" asc nulls last,
                "Sex" asc nulls last,
                "Ethnicity" asc nulls last,
                "QualInst" asc nulls last,
                "QualLevel" asc nulls last,
                "StepUpGrad" asc nulls last,
                "OrgRole" asc nulls last,
                "StartOrigin" asc nulls last,
                "LeaverDestination" asc nulls last,
                "ReasonLeave" asc nulls last,
                "FTE30" asc nulls last,
                "Cases30" asc nulls last,
                "WorkingDaysLost" asc nulls last,
                "ContractWeeks" asc nulls last,
                "FrontlineGrad" asc nulls last,
                "Absat30Sept" asc nulls last,
                "ReasonAbsence" asc nulls last,
                "CFKSSstatus" asc nulls last,
                "BaseSalary" asc nulls last,
                "RRPayments" asc nulls last,
                "OtherPayments" asc nulls last,
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
        _parent,
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
