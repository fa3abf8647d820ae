-- Made from schemas/returns/sen2/requests.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: requests, assessments and plans, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each Request.

with

staged as (

    select * from {{ ref('stg_sen2__requests') }}

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
        staged."ReceivedDate",
        staged."RequestSource",
        staged."RYA",
        staged."RequestOutcomeDate",
        staged."RequestOutcome",
        staged."RequestMediation",
        staged."RequestTribunal",
        staged."Exported",
        staged."AssessmentOutcome",
        staged."AssessmentOutcomeDate",
        staged."AssessmentMediation",
        staged."AssessmentTribunal",
        staged."OtherMediation",
        staged."OtherTribunal",
        staged."Week20",
        staged."StartDate",
        staged."PlanRes",
        staged."PlanWBP",
        staged."PB",
        staged."OA",
        staged."DP",
        staged."CeaseDate",
        staged."CeaseReason",
        staged."TransferLA",
        staged."Res",
        staged."WBP",
        staged."ReviewMeeting",
        staged."ReviewOutcome",
        staged."ReviewDraft",
        staged."PhaseTransferDueDate",
        staged."PhaseTransferFinalDate",
        staged."LastReview",
        {{ record_number('persons._row', ['_year']) }} as "Person",
        {{ record_number('staged._row', ['_year']) }} as "Request",
        authorities.la_name as "LA",
        staged._year as "Year",
        cast(null as {{ dbt.type_string() }}) as _removed_by
    from staged
    left join authorities
        on staged._la = authorities.la_code
    left join {{ ref('stg_sen2__persons') }} as persons
        on
            staged._file_id = persons._file_id
            and staged._parent = persons._row

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
                "Request"
            order by
                "ReceivedDate" asc nulls last,
                "RequestSource" asc nulls last,
                "RYA" asc nulls last,
                "RequestOutcomeDate" asc nulls last,
                "RequestOutcome" asc nulls last,
                "RequestMediation" asc nulls last,
                "RequestTribunal" asc nulls last,
                "Exported" asc nulls last,
                "AssessmentOutcome" asc nulls last,
                "AssessmentOutcomeDate" asc nulls last,
                "AssessmentMediation" asc nulls last,
                "AssessmentTribunal" asc nulls last,
                "OtherMediation" asc nulls last,
                "OtherTribunal" asc nulls last,
                "Week20" asc nulls last,
                "StartDate" asc nulls last,
                "PlanRes" asc nulls last,
                "PlanWBP" asc nulls last,
                "PB" asc nulls last,
                "OA" asc nulls last,
                "DP" asc nulls last,
                "CeaseDate" asc nulls last,
                "CeaseReason" asc nulls last,
                "TransferLA" asc nulls last,
                "Res" asc nulls last,
                "WBP" asc nulls last,
                "ReviewMeeting" asc nulls last,
                "ReviewOutcome" asc nulls last,
                "ReviewDraft" asc nulls last,
                "PhaseTransferDueDate" asc nulls last,
                "PhaseTransferFinalDate" asc nulls last,
                "LastReview" asc nulls last,
                "Person" asc nulls last,
                "LA" asc nulls last,
                "Year" asc nulls last,
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
        "Person",
        "Request",
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
