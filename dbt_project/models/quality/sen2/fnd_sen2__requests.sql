-- Made from schemas/returns/sen2/requests.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of requests, assessments and plans: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_sen2__requests') }}
    unpivot (
        _kind for _problem_column in (
            "ReceivedDate__problem",
            "RequestSource__problem",
            "RYA__problem",
            "RequestOutcomeDate__problem",
            "RequestOutcome__problem",
            "RequestMediation__problem",
            "RequestTribunal__problem",
            "Exported__problem",
            "AssessmentOutcome__problem",
            "AssessmentOutcomeDate__problem",
            "AssessmentMediation__problem",
            "AssessmentTribunal__problem",
            "OtherMediation__problem",
            "OtherTribunal__problem",
            "Week20__problem",
            "StartDate__problem",
            "PlanRes__problem",
            "PlanWBP__problem",
            "PB__problem",
            "OA__problem",
            "DP__problem",
            "CeaseDate__problem",
            "CeaseReason__problem",
            "TransferLA__problem",
            "Res__problem",
            "WBP__problem",
            "ReviewMeeting__problem",
            "ReviewOutcome__problem",
            "ReviewDraft__problem",
            "PhaseTransferDueDate__problem",
            "PhaseTransferFinalDate__problem",
            "LastReview__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'sen2__requests') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_sen2__requests') }}
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
                    when 'ReceivedDate' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'RequestSource' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'RYA' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'RequestOutcomeDate' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'RequestOutcome' then {{ dbt.split_part('received._lines', "','", 5) }}
                    when 'RequestMediation' then {{ dbt.split_part('received._lines', "','", 6) }}
                    when 'RequestTribunal' then {{ dbt.split_part('received._lines', "','", 7) }}
                    when 'Exported' then {{ dbt.split_part('received._lines', "','", 8) }}
                    when 'AssessmentOutcome' then {{ dbt.split_part('received._lines', "','", 9) }}
                    when 'AssessmentOutcomeDate' then {{ dbt.split_part('received._lines', "','", 10) }}
                    when 'AssessmentMediation' then {{ dbt.split_part('received._lines', "','", 11) }}
                    when 'AssessmentTribunal' then {{ dbt.split_part('received._lines', "','", 12) }}
                    when 'OtherMediation' then {{ dbt.split_part('received._lines', "','", 13) }}
                    when 'OtherTribunal' then {{ dbt.split_part('received._lines', "','", 14) }}
                    when 'Week20' then {{ dbt.split_part('received._lines', "','", 15) }}
                    when 'StartDate' then {{ dbt.split_part('received._lines', "','", 16) }}
                    when 'PlanRes' then {{ dbt.split_part('received._lines', "','", 17) }}
                    when 'PlanWBP' then {{ dbt.split_part('received._lines', "','", 18) }}
                    when 'PB' then {{ dbt.split_part('received._lines', "','", 19) }}
                    when 'OA' then {{ dbt.split_part('received._lines', "','", 20) }}
                    when 'DP' then {{ dbt.split_part('received._lines', "','", 21) }}
                    when 'CeaseDate' then {{ dbt.split_part('received._lines', "','", 22) }}
                    when 'CeaseReason' then {{ dbt.split_part('received._lines', "','", 23) }}
                    when 'TransferLA' then {{ dbt.split_part('received._lines', "','", 24) }}
                    when 'Res' then {{ dbt.split_part('received._lines', "','", 25) }}
                    when 'WBP' then {{ dbt.split_part('received._lines', "','", 26) }}
                    when 'ReviewMeeting' then {{ dbt.split_part('received._lines', "','", 27) }}
                    when 'ReviewOutcome' then {{ dbt.split_part('received._lines', "','", 28) }}
                    when 'ReviewDraft' then {{ dbt.split_part('received._lines', "','", 29) }}
                    when 'PhaseTransferDueDate' then {{ dbt.split_part('received._lines', "','", 30) }}
                    when 'PhaseTransferFinalDate' then {{ dbt.split_part('received._lines', "','", 31) }}
                    when 'LastReview' then {{ dbt.split_part('received._lines', "','", 32) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'ReceivedDate' then received."ReceivedDate"
            when 'RequestSource' then received."RequestSource"
            when 'RYA' then received."RYA"
            when 'RequestOutcomeDate' then received."RequestOutcomeDate"
            when 'RequestOutcome' then received."RequestOutcome"
            when 'RequestMediation' then received."RequestMediation"
            when 'RequestTribunal' then received."RequestTribunal"
            when 'Exported' then received."Exported"
            when 'AssessmentOutcome' then received."AssessmentOutcome"
            when 'AssessmentOutcomeDate' then received."AssessmentOutcomeDate"
            when 'AssessmentMediation' then received."AssessmentMediation"
            when 'AssessmentTribunal' then received."AssessmentTribunal"
            when 'OtherMediation' then received."OtherMediation"
            when 'OtherTribunal' then received."OtherTribunal"
            when 'Week20' then received."Week20"
            when 'StartDate' then received."StartDate"
            when 'PlanRes' then received."PlanRes"
            when 'PlanWBP' then received."PlanWBP"
            when 'PB' then received."PB"
            when 'OA' then received."OA"
            when 'DP' then received."DP"
            when 'CeaseDate' then received."CeaseDate"
            when 'CeaseReason' then received."CeaseReason"
            when 'TransferLA' then received."TransferLA"
            when 'Res' then received."Res"
            when 'WBP' then received."WBP"
            when 'ReviewMeeting' then received."ReviewMeeting"
            when 'ReviewOutcome' then received."ReviewOutcome"
            when 'ReviewDraft' then received."ReviewDraft"
            when 'PhaseTransferDueDate' then received."PhaseTransferDueDate"
            when 'PhaseTransferFinalDate' then received."PhaseTransferFinalDate"
            when 'LastReview' then received."LastReview"
        end as found,
        case
            when together.column_name = 'ReceivedDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'RequestOutcomeDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'Exported' then 'text of the form [0-9]{3}|XXX'
            when together.column_name = 'AssessmentOutcomeDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'StartDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'CeaseDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'TransferLA' then 'text of the form [0-9]{3}|XXX'
            when together.column_name = 'ReviewMeeting' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'ReviewDraft' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'PhaseTransferDueDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'PhaseTransferFinalDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'LastReview' then 'a real date written as yyyy-mm-dd'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each Request'
        end as expected,
        case together.column_name
            when 'RequestSource' then 'request_source'
            when 'RYA' then 'yes_no_01'
            when 'RequestOutcome' then 'request_outcome'
            when 'RequestMediation' then 'request_mediation'
            when 'RequestTribunal' then 'request_tribunal'
            when 'AssessmentOutcome' then 'assessment_outcome'
            when 'AssessmentMediation' then 'assessment_mediation'
            when 'AssessmentTribunal' then 'assessment_tribunal'
            when 'OtherMediation' then 'other_mediation'
            when 'OtherTribunal' then 'other_tribunal'
            when 'Week20' then 'week_20'
            when 'PlanRes' then 'plan_residential'
            when 'PlanWBP' then 'work_based_pathway'
            when 'PB' then 'personal_budget'
            when 'OA' then 'organised_arrangements'
            when 'DP' then 'direct_payment'
            when 'CeaseReason' then 'cease_reason'
            when 'Res' then 'plan_residential'
            when 'WBP' then 'work_based_pathway'
            when 'ReviewOutcome' then 'review_outcome'
        end as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        case together.column_name
            when 'ReceivedDate'
                then 'Message/Persons/Person/Requests/ReceivedDate'
            when 'RequestSource'
                then 'Message/Persons/Person/Requests/RequestSource'
            when 'RYA'
                then 'Message/Persons/Person/Requests/RYA'
            when 'RequestOutcomeDate'
                then 'Message/Persons/Person/Requests/RequestOutcomeDate'
            when 'RequestOutcome'
                then 'Message/Persons/Person/Requests/RequestOutcome'
            when 'RequestMediation'
                then 'Message/Persons/Person/Requests/RequestMediation'
            when 'RequestTribunal'
                then 'Message/Persons/Person/Requests/RequestTribunal'
            when 'Exported'
                then 'Message/Persons/Person/Requests/Exported'
            when 'AssessmentOutcome'
                then 'Message/Persons/Person/Requests/Assessment/AssessmentOutcome'
            when 'AssessmentOutcomeDate'
                then 'Message/Persons/Person/Requests/Assessment/AssessmentOutcomeDate'
            when 'AssessmentMediation'
                then 'Message/Persons/Person/Requests/Assessment/AssessmentMediation'
            when 'AssessmentTribunal'
                then 'Message/Persons/Person/Requests/Assessment/AssessmentTribunal'
            when 'OtherMediation'
                then 'Message/Persons/Person/Requests/Assessment/OtherMediation'
            when 'OtherTribunal'
                then 'Message/Persons/Person/Requests/Assessment/OtherTribunal'
            when 'Week20'
                then 'Message/Persons/Person/Requests/Assessment/Week20'
            when 'StartDate'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/StartDate'
            when 'PlanRes'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/PlanRes'
            when 'PlanWBP'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/PlanWBP'
            when 'PB'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/PB'
            when 'OA'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/OA'
            when 'DP'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/DP'
            when 'CeaseDate'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/CeaseDate'
            when 'CeaseReason'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/CeaseReason'
            when 'TransferLA'
                then 'Message/Persons/Person/Requests/ActivePlans/TransferLA'
            when 'Res'
                then 'Message/Persons/Person/Requests/ActivePlans/Res'
            when 'WBP'
                then 'Message/Persons/Person/Requests/ActivePlans/WBP'
            when 'ReviewMeeting'
                then 'Message/Persons/Person/Requests/ActivePlans/ReviewMeeting'
            when 'ReviewOutcome'
                then 'Message/Persons/Person/Requests/ActivePlans/ReviewOutcome'
            when 'ReviewDraft'
                then 'Message/Persons/Person/Requests/ActivePlans/ReviewDraft'
            when 'PhaseTransferDueDate'
                then 'Message/Persons/Person/Requests/ActivePlans/PhaseTransferDueDate'
            when 'PhaseTransferFinalDate'
                then 'Message/Persons/Person/Requests/ActivePlans/PhaseTransferFinalDate'
            when 'LastReview'
                then 'Message/Persons/Person/Requests/ActivePlans/LastReview'
            else 'Message/Persons/Person/Requests'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
