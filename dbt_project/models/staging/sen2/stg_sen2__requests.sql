-- Made from schemas/returns/sen2/requests.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: requests, assessments and plans. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_sen2__requests explains it.

with

received as (

    select * from {{ source('raw', 'sen2__requests') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_sen2') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_date('received."ReceivedDate"', '%Y-%m-%d') }} as "ReceivedDate",
        requestsource_codes.code as "RequestSource",
        rya_codes.code as "RYA",
        {{ clean_date('received."RequestOutcomeDate"', '%Y-%m-%d') }} as "RequestOutcomeDate",
        requestoutcome_codes.code as "RequestOutcome",
        requestmediation_codes.code as "RequestMediation",
        requesttribunal_codes.code as "RequestTribunal",
        {{ clean_pattern('received."Exported"', '[0-9]{3}|XXX') }} as "Exported",
        assessmentoutcome_codes.code as "AssessmentOutcome",
        {{ clean_date('received."AssessmentOutcomeDate"', '%Y-%m-%d') }} as "AssessmentOutcomeDate",
        assessmentmediation_codes.code as "AssessmentMediation",
        assessmenttribunal_codes.code as "AssessmentTribunal",
        othermediation_codes.code as "OtherMediation",
        othertribunal_codes.code as "OtherTribunal",
        week20_codes.code as "Week20",
        {{ clean_date('received."StartDate"', '%Y-%m-%d') }} as "StartDate",
        planres_codes.code as "PlanRes",
        planwbp_codes.code as "PlanWBP",
        pb_codes.code as "PB",
        oa_codes.code as "OA",
        dp_codes.code as "DP",
        {{ clean_date('received."CeaseDate"', '%Y-%m-%d') }} as "CeaseDate",
        ceasereason_codes.code as "CeaseReason",
        {{ clean_pattern('received."TransferLA"', '[0-9]{3}|XXX') }} as "TransferLA",
        res_codes.code as "Res",
        wbp_codes.code as "WBP",
        {{ clean_date('received."ReviewMeeting"', '%Y-%m-%d') }} as "ReviewMeeting",
        reviewoutcome_codes.code as "ReviewOutcome",
        {{ clean_date('received."ReviewDraft"', '%Y-%m-%d') }} as "ReviewDraft",
        {{ clean_date('received."PhaseTransferDueDate"', '%Y-%m-%d') }} as "PhaseTransferDueDate",
        {{ clean_date('received."PhaseTransferFinalDate"', '%Y-%m-%d') }} as "PhaseTransferFinalDate",
        {{ clean_date('received."LastReview"', '%Y-%m-%d') }} as "LastReview",
        received."ReceivedDate" as "ReceivedDate__received",
        {{ code_problem('received."RequestSource"', 'requestsource_codes.kind') }} as "RequestSource__problem",
        {{ code_problem('received."RYA"', 'rya_codes.kind') }} as "RYA__problem",
        received."RequestOutcomeDate" as "RequestOutcomeDate__received",
        {{ code_problem('received."RequestOutcome"', 'requestoutcome_codes.kind') }} as "RequestOutcome__problem",
        {{ code_problem('received."RequestMediation"', 'requestmediation_codes.kind') }}
            as "RequestMediation__problem",
        {{ code_problem('received."RequestTribunal"', 'requesttribunal_codes.kind') }}
            as "RequestTribunal__problem",
        received."Exported" as "Exported__received",
        {{ code_problem('received."AssessmentOutcome"', 'assessmentoutcome_codes.kind') }}
            as "AssessmentOutcome__problem",
        received."AssessmentOutcomeDate" as "AssessmentOutcomeDate__received",
        {{ code_problem('received."AssessmentMediation"', 'assessmentmediation_codes.kind') }}
            as "AssessmentMediation__problem",
        {{ code_problem('received."AssessmentTribunal"', 'assessmenttribunal_codes.kind') }}
            as "AssessmentTribunal__problem",
        {{ code_problem('received."OtherMediation"', 'othermediation_codes.kind') }} as "OtherMediation__problem",
        {{ code_problem('received."OtherTribunal"', 'othertribunal_codes.kind') }} as "OtherTribunal__problem",
        {{ code_problem('received."Week20"', 'week20_codes.kind') }} as "Week20__problem",
        received."StartDate" as "StartDate__received",
        {{ code_problem('received."PlanRes"', 'planres_codes.kind') }} as "PlanRes__problem",
        {{ code_problem('received."PlanWBP"', 'planwbp_codes.kind') }} as "PlanWBP__problem",
        {{ code_problem('received."PB"', 'pb_codes.kind') }} as "PB__problem",
        {{ code_problem('received."OA"', 'oa_codes.kind') }} as "OA__problem",
        {{ code_problem('received."DP"', 'dp_codes.kind') }} as "DP__problem",
        received."CeaseDate" as "CeaseDate__received",
        {{ code_problem('received."CeaseReason"', 'ceasereason_codes.kind') }} as "CeaseReason__problem",
        received."TransferLA" as "TransferLA__received",
        {{ code_problem('received."Res"', 'res_codes.kind') }} as "Res__problem",
        {{ code_problem('received."WBP"', 'wbp_codes.kind') }} as "WBP__problem",
        received."ReviewMeeting" as "ReviewMeeting__received",
        {{ code_problem('received."ReviewOutcome"', 'reviewoutcome_codes.kind') }} as "ReviewOutcome__problem",
        received."ReviewDraft" as "ReviewDraft__received",
        received."PhaseTransferDueDate" as "PhaseTransferDueDate__received",
        received."PhaseTransferFinalDate" as "PhaseTransferFinalDate__received",
        received."LastReview" as "LastReview__received"
    from received
    left join codes as requestsource_codes
        on
            requestsource_codes.list_name = 'request_source'
            and received._year = requestsource_codes._year
            and received."RequestSource" = requestsource_codes.raw_value
    left join codes as rya_codes
        on
            rya_codes.list_name = 'yes_no_01'
            and received._year = rya_codes._year
            and received."RYA" = rya_codes.raw_value
    left join codes as requestoutcome_codes
        on
            requestoutcome_codes.list_name = 'request_outcome'
            and received._year = requestoutcome_codes._year
            and received."RequestOutcome" = requestoutcome_codes.raw_value
    left join codes as requestmediation_codes
        on
            requestmediation_codes.list_name = 'request_mediation'
            and received._year = requestmediation_codes._year
            and received."RequestMediation" = requestmediation_codes.raw_value
    left join codes as requesttribunal_codes
        on
            requesttribunal_codes.list_name = 'request_tribunal'
            and received._year = requesttribunal_codes._year
            and received."RequestTribunal" = requesttribunal_codes.raw_value
    left join codes as assessmentoutcome_codes
        on
            assessmentoutcome_codes.list_name = 'assessment_outcome'
            and received._year = assessmentoutcome_codes._year
            and received."AssessmentOutcome" = assessmentoutcome_codes.raw_value
    left join codes as assessmentmediation_codes
        on
            assessmentmediation_codes.list_name = 'assessment_mediation'
            and received._year = assessmentmediation_codes._year
            and received."AssessmentMediation" = assessmentmediation_codes.raw_value
    left join codes as assessmenttribunal_codes
        on
            assessmenttribunal_codes.list_name = 'assessment_tribunal'
            and received._year = assessmenttribunal_codes._year
            and received."AssessmentTribunal" = assessmenttribunal_codes.raw_value
    left join codes as othermediation_codes
        on
            othermediation_codes.list_name = 'other_mediation'
            and received._year = othermediation_codes._year
            and received."OtherMediation" = othermediation_codes.raw_value
    left join codes as othertribunal_codes
        on
            othertribunal_codes.list_name = 'other_tribunal'
            and received._year = othertribunal_codes._year
            and received."OtherTribunal" = othertribunal_codes.raw_value
    left join codes as week20_codes
        on
            week20_codes.list_name = 'week_20'
            and received._year = week20_codes._year
            and received."Week20" = week20_codes.raw_value
    left join codes as planres_codes
        on
            planres_codes.list_name = 'plan_residential'
            and received._year = planres_codes._year
            and received."PlanRes" = planres_codes.raw_value
    left join codes as planwbp_codes
        on
            planwbp_codes.list_name = 'work_based_pathway'
            and received._year = planwbp_codes._year
            and received."PlanWBP" = planwbp_codes.raw_value
    left join codes as pb_codes
        on
            pb_codes.list_name = 'personal_budget'
            and received._year = pb_codes._year
            and received."PB" = pb_codes.raw_value
    left join codes as oa_codes
        on
            oa_codes.list_name = 'organised_arrangements'
            and received._year = oa_codes._year
            and received."OA" = oa_codes.raw_value
    left join codes as dp_codes
        on
            dp_codes.list_name = 'direct_payment'
            and received._year = dp_codes._year
            and received."DP" = dp_codes.raw_value
    left join codes as ceasereason_codes
        on
            ceasereason_codes.list_name = 'cease_reason'
            and received._year = ceasereason_codes._year
            and received."CeaseReason" = ceasereason_codes.raw_value
    left join codes as res_codes
        on
            res_codes.list_name = 'plan_residential'
            and received._year = res_codes._year
            and received."Res" = res_codes.raw_value
    left join codes as wbp_codes
        on
            wbp_codes.list_name = 'work_based_pathway'
            and received._year = wbp_codes._year
            and received."WBP" = wbp_codes.raw_value
    left join codes as reviewoutcome_codes
        on
            reviewoutcome_codes.list_name = 'review_outcome'
            and received._year = reviewoutcome_codes._year
            and received."ReviewOutcome" = reviewoutcome_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "ReceivedDate",
        "RequestSource",
        "RYA",
        "RequestOutcomeDate",
        "RequestOutcome",
        "RequestMediation",
        "RequestTribunal",
        "Exported",
        "AssessmentOutcome",
        "AssessmentOutcomeDate",
        "AssessmentMediation",
        "AssessmentTribunal",
        "OtherMediation",
        "OtherTribunal",
        "Week20",
        "StartDate",
        "PlanRes",
        "PlanWBP",
        "PB",
        "OA",
        "DP",
        "CeaseDate",
        "CeaseReason",
        "TransferLA",
        "Res",
        "WBP",
        "ReviewMeeting",
        "ReviewOutcome",
        "ReviewDraft",
        "PhaseTransferDueDate",
        "PhaseTransferFinalDate",
        "LastReview",
        {{ cell_problem('"ReceivedDate__received"', '"ReceivedDate"') }} as "ReceivedDate__problem",
        "RequestSource__problem",
        "RYA__problem",
        {{ cell_problem('"RequestOutcomeDate__received"', '"RequestOutcomeDate"') }}
            as "RequestOutcomeDate__problem",
        "RequestOutcome__problem",
        "RequestMediation__problem",
        "RequestTribunal__problem",
        {{ cell_problem('"Exported__received"', '"Exported"') }} as "Exported__problem",
        "AssessmentOutcome__problem",
        {{ cell_problem('"AssessmentOutcomeDate__received"', '"AssessmentOutcomeDate"') }}
            as "AssessmentOutcomeDate__problem",
        "AssessmentMediation__problem",
        "AssessmentTribunal__problem",
        "OtherMediation__problem",
        "OtherTribunal__problem",
        "Week20__problem",
        {{ cell_problem('"StartDate__received"', '"StartDate"') }} as "StartDate__problem",
        "PlanRes__problem",
        "PlanWBP__problem",
        "PB__problem",
        "OA__problem",
        "DP__problem",
        {{ cell_problem('"CeaseDate__received"', '"CeaseDate"') }} as "CeaseDate__problem",
        "CeaseReason__problem",
        {{ cell_problem('"TransferLA__received"', '"TransferLA"') }} as "TransferLA__problem",
        "Res__problem",
        "WBP__problem",
        {{ cell_problem('"ReviewMeeting__received"', '"ReviewMeeting"') }} as "ReviewMeeting__problem",
        "ReviewOutcome__problem",
        {{ cell_problem('"ReviewDraft__received"', '"ReviewDraft"') }} as "ReviewDraft__problem",
        {{ cell_problem('"PhaseTransferDueDate__received"', '"PhaseTransferDueDate"') }}
            as "PhaseTransferDueDate__problem",
        {{ cell_problem('"PhaseTransferFinalDate__received"', '"PhaseTransferFinalDate"') }}
            as "PhaseTransferFinalDate__problem",
        {{ cell_problem('"LastReview__received"', '"LastReview"') }} as "LastReview__problem"
    from typed

)

select * from checked
