-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Requests, assessments and plans as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years
-- (instruction 5.1), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN'
        and dataset = 'sen2'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_sen2__requests') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

)

select
    "ReceivedDate",  -- instruction 2.52
    "RequestSource",  -- instruction 2.52
    "RYA",  -- instruction 2.52
    "RequestOutcomeDate",  -- instruction 2.52
    "RequestOutcome",  -- instruction 2.52
    "RequestMediation",  -- instruction 2.52
    "RequestTribunal",  -- instruction 2.52
    "Exported",  -- instruction 2.52
    "AssessmentOutcome",  -- instruction 2.52
    "AssessmentOutcomeDate",  -- instruction 2.52
    "AssessmentMediation",  -- instruction 2.52
    "AssessmentTribunal",  -- instruction 2.52
    "OtherMediation",  -- instruction 2.52
    "OtherTribunal",  -- instruction 2.52
    "Week20",  -- instruction 2.52
    "StartDate",  -- instruction 2.53
    "PlanRes",  -- instruction 2.53
    "PlanWBP",  -- instruction 2.53
    "PB",  -- instruction 2.53
    "OA",  -- instruction 2.53
    "DP",  -- instruction 2.53
    "CeaseDate",  -- instruction 2.53
    "CeaseReason",  -- instruction 2.53
    "TransferLA",  -- instruction 2.53
    "Res",  -- instruction 2.53
    "WBP",  -- instruction 2.53
    "ReviewMeeting",  -- instruction 2.53
    "ReviewOutcome",  -- instruction 2.53
    "ReviewDraft",  -- instruction 2.53
    "PhaseTransferDueDate",  -- instruction 2.53
    "PhaseTransferFinalDate",  -- instruction 2.53
    "LastReview",  -- instruction 2.53
    "Person",  -- instruction 2.56
    "Request",  -- instruction 2.56
    "LA",  -- instruction 2.9
    "Year"  -- instruction 2.9
from allowed
order by
    "Request" nulls last,
    "ReceivedDate" nulls last,
    "RequestSource" nulls last,
    "RYA" nulls last,
    "RequestOutcomeDate" nulls last,
    "RequestOutcome" nulls last,
    "RequestMediation" nulls last,
    "RequestTribunal" nulls last,
    "Exported" nulls last,
    "AssessmentOutcome" nulls last,
    "AssessmentOutcomeDate" nulls last,
    "AssessmentMediation" nulls last,
    "AssessmentTribunal" nulls last,
    "OtherMediation" nulls last,
    "OtherTribunal" nulls last,
    "Week20" nulls last,
    "StartDate" nulls last,
    "PlanRes" nulls last,
    "PlanWBP" nulls last,
    "PB" nulls last,
    "OA" nulls last,
    "DP" nulls last,
    "CeaseDate" nulls last,
    "CeaseReason" nulls last,
    "TransferLA" nulls last,
    "Res" nulls last,
    "WBP" nulls last,
    "ReviewMeeting" nulls last,
    "ReviewOutcome" nulls last,
    "ReviewDraft" nulls last,
    "PhaseTransferDueDate" nulls last,
    "PhaseTransferFinalDate" nulls last,
    "LastReview" nulls last,
    "Person" nulls last,
    "LA" nulls last,
    "Year" nulls last
