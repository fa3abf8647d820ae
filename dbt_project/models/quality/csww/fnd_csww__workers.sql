-- Made from schemas/returns/csww/workers.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of social workers: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_csww__workers') }}
    unpivot (
        _kind for _problem_column in (
            "AgencyWorker__problem",
            "SWENo__problem",
            "FTE__problem",
            "PersonBirthDate__problem",
            "GenderCurrent__problem",
            "Sex__problem",
            "Ethnicity__problem",
            "QualInst__problem",
            "QualLevel__problem",
            "StepUpGrad__problem",
            "OrgRole__problem",
            "RoleStartDate__problem",
            "StartOrigin__problem",
            "RoleEndDate__problem",
            "LeaverDestination__problem",
            "ReasonLeave__problem",
            "FTE30__problem",
            "Cases30__problem",
            "WorkingDaysLost__problem",
            "ContractWeeks__problem",
            "FrontlineGrad__problem",
            "Absat30Sept__problem",
            "ReasonAbsence__problem",
            "CFKSSstatus__problem",
            "BaseSalary__problem",
            "RRPayments__problem",
            "OtherPayments__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'csww__workers') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_csww__workers') }}
    where
        _outcome != 'kept'

),

cells as (

    select
        problems._file_id,
        problems._row,
        problems.column_name,
        problems.kind,
        cast(null as {{ dbt.type_string() }}) as removed_by
    from problems
    left join not_kept
        on
            problems._file_id = not_kept._file_id
            and problems._row = not_kept._row
            and not_kept._outcome = 'RowRemoved'
    where not_kept._file_id is null

),

left_out as (

    select
        _file_id,
        _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        _outcome as kind,
        _removed_by as removed_by
    from not_kept

),

together as (

    select * from cells
    union all
    select * from left_out

),

explained as (

    select
        together._file_id,
        received._line
        + coalesce(
            cast(nullif(
                case together.column_name
                    when 'AgencyWorker' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'SWENo' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'FTE' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'PersonBirthDate' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'GenderCurrent' then {{ dbt.split_part('received._lines', "','", 5) }}
                    when 'Sex' then {{ dbt.split_part('received._lines', "','", 6) }}
                    when 'Ethnicity' then {{ dbt.split_part('received._lines', "','", 7) }}
                    when 'QualInst' then {{ dbt.split_part('received._lines', "','", 8) }}
                    when 'QualLevel' then {{ dbt.split_part('received._lines', "','", 9) }}
                    when 'StepUpGrad' then {{ dbt.split_part('received._lines', "','", 10) }}
                    when 'OrgRole' then {{ dbt.split_part('received._lines', "','", 11) }}
                    when 'RoleStartDate' then {{ dbt.split_part('received._lines', "','", 12) }}
                    when 'StartOrigin' then {{ dbt.split_part('received._lines', "','", 13) }}
                    when 'RoleEndDate' then {{ dbt.split_part('received._lines', "','", 14) }}
                    when 'LeaverDestination' then {{ dbt.split_part('received._lines', "','", 15) }}
                    when 'ReasonLeave' then {{ dbt.split_part('received._lines', "','", 16) }}
                    when 'FTE30' then {{ dbt.split_part('received._lines', "','", 17) }}
                    when 'Cases30' then {{ dbt.split_part('received._lines', "','", 18) }}
                    when 'WorkingDaysLost' then {{ dbt.split_part('received._lines', "','", 19) }}
                    when 'ContractWeeks' then {{ dbt.split_part('received._lines', "','", 20) }}
                    when 'FrontlineGrad' then {{ dbt.split_part('received._lines', "','", 21) }}
                    when 'Absat30Sept' then {{ dbt.split_part('received._lines', "','", 22) }}
                    when 'ReasonAbsence' then {{ dbt.split_part('received._lines', "','", 23) }}
                    when 'CFKSSstatus' then {{ dbt.split_part('received._lines', "','", 24) }}
                    when 'BaseSalary' then {{ dbt.split_part('received._lines', "','", 25) }}
                    when 'RRPayments' then {{ dbt.split_part('received._lines', "','", 26) }}
                    when 'OtherPayments' then {{ dbt.split_part('received._lines', "','", 27) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'AgencyWorker' then received."AgencyWorker"
            when 'SWENo' then received."SWENo"
            when 'FTE' then received."FTE"
            when 'PersonBirthDate' then received."PersonBirthDate"
            when 'GenderCurrent' then received."GenderCurrent"
            when 'Sex' then received."Sex"
            when 'Ethnicity' then received."Ethnicity"
            when 'QualInst' then received."QualInst"
            when 'QualLevel' then received."QualLevel"
            when 'StepUpGrad' then received."StepUpGrad"
            when 'OrgRole' then received."OrgRole"
            when 'RoleStartDate' then received."RoleStartDate"
            when 'StartOrigin' then received."StartOrigin"
            when 'RoleEndDate' then received."RoleEndDate"
            when 'LeaverDestination' then received."LeaverDestination"
            when 'ReasonLeave' then received."ReasonLeave"
            when 'FTE30' then received."FTE30"
            when 'Cases30' then received."Cases30"
            when 'WorkingDaysLost' then received."WorkingDaysLost"
            when 'ContractWeeks' then received."ContractWeeks"
            when 'FrontlineGrad' then received."FrontlineGrad"
            when 'Absat30Sept' then received."Absat30Sept"
            when 'ReasonAbsence' then received."ReasonAbsence"
            when 'CFKSSstatus' then received."CFKSSstatus"
            when 'BaseSalary' then received."BaseSalary"
            when 'RRPayments' then received."RRPayments"
            when 'OtherPayments' then received."OtherPayments"
        end as found,
        case
            when together.column_name = 'SWENo' then 'text of the form [A-Za-z]{2}[0-9]{1,10}'
            when together.column_name = 'FTE' then 'a number from 0 to 1'
            when together.column_name = 'PersonBirthDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'QualInst' then 'text'
            when together.column_name = 'RoleStartDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'RoleEndDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'FTE30' then 'a number from 0 to 1'
            when together.column_name = 'Cases30' then 'a whole number'
            when together.column_name = 'WorkingDaysLost' then 'a number'
            when together.column_name = 'ContractWeeks' then 'a number'
            when together.column_name = 'BaseSalary' then 'a number'
            when together.column_name = 'RRPayments' then 'a number'
            when together.column_name = 'OtherPayments' then 'a number'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each SWENo, RoleStartDate'
        end as expected,
        case together.column_name
            when 'AgencyWorker' then 'agency_worker'
            when 'GenderCurrent' then 'gender_current'
            when 'Sex' then 'sex'
            when 'Ethnicity' then 'ethnicity'
            when 'QualLevel' then 'qual_level'
            when 'StepUpGrad' then 'yes_no_01'
            when 'OrgRole' then 'org_role'
            when 'StartOrigin' then 'start_origin'
            when 'LeaverDestination' then 'leaver_destination'
            when 'ReasonLeave' then 'reason_leave'
            when 'FrontlineGrad' then 'yes_no_01'
            when 'Absat30Sept' then 'yes_no_01'
            when 'ReasonAbsence' then 'reason_absence'
            when 'CFKSSstatus' then 'cfkss_status'
        end as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        case together.column_name
            when 'AgencyWorker'
                then 'Message/CSWWWorker/AgencyWorker'
            when 'SWENo'
                then 'Message/CSWWWorker/SWENo'
            when 'FTE'
                then 'Message/CSWWWorker/FTE'
            when 'PersonBirthDate'
                then 'Message/CSWWWorker/PersonBirthDate'
            when 'GenderCurrent'
                then 'Message/CSWWWorker/GenderCurrent'
            when 'Sex'
                then 'Message/CSWWWorker/Sex'
            when 'Ethnicity'
                then 'Message/CSWWWorker/Ethnicity'
            when 'QualInst'
                then 'Message/CSWWWorker/QualInst'
            when 'QualLevel'
                then 'Message/CSWWWorker/QualLevel'
            when 'StepUpGrad'
                then 'Message/CSWWWorker/StepUpGrad'
            when 'OrgRole'
                then 'Message/CSWWWorker/OrgRole'
            when 'RoleStartDate'
                then 'Message/CSWWWorker/RoleStartDate'
            when 'StartOrigin'
                then 'Message/CSWWWorker/StartOrigin'
            when 'RoleEndDate'
                then 'Message/CSWWWorker/RoleEndDate'
            when 'LeaverDestination'
                then 'Message/CSWWWorker/LeaverDestination'
            when 'ReasonLeave'
                then 'Message/CSWWWorker/ReasonLeave'
            when 'FTE30'
                then 'Message/CSWWWorker/FTE30'
            when 'Cases30'
                then 'Message/CSWWWorker/Cases30'
            when 'WorkingDaysLost'
                then 'Message/CSWWWorker/WorkingDaysLost'
            when 'ContractWeeks'
                then 'Message/CSWWWorker/ContractWeeks'
            when 'FrontlineGrad'
                then 'Message/CSWWWorker/FrontlineGrad'
            when 'Absat30Sept'
                then 'Message/CSWWWorker/Absat30Sept'
            when 'ReasonAbsence'
                then 'Message/CSWWWorker/ReasonAbsence'
            when 'CFKSSstatus'
                then 'Message/CSWWWorker/CFKSSstatus'
            when 'BaseSalary'
                then 'Message/CSWWWorker/BaseSalary'
            when 'RRPayments'
                then 'Message/CSWWWorker/RRPayments'
            when 'OtherPayments'
                then 'Message/CSWWWorker/OtherPayments'
            else 'Message/CSWWWorker'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
