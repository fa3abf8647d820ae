-- Made from schemas/returns/cin/pre_proceedings.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: pre-proceedings and family group decision making. A cell that cannot be read is empty here,
-- and its `__problem` column says why; fnd_cin__pre_proceedings explains it.

with

received as (

    select * from {{ source('raw', 'cin__pre_proceedings') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_cin') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_date('received."PPStartDate"', '%Y-%m-%d') }} as "PPStartDate",
        {{ clean_date('received."LBPSentDate"', '%Y-%m-%d') }} as "LBPSentDate",
        fgdmmeetingoffer_codes.code as "FGDMMeetingOffer",
        fgdmmeetingfac_codes.code as "FGDMMeetingFac",
        {{ clean_date('received."InitialPPMeetingDate"', '%Y-%m-%d') }} as "InitialPPMeetingDate",
        {{ clean_integer('received."ReviewMeetingsCount"') }} as "ReviewMeetingsCount",
        {{ clean_date('received."StepDecisionDate"', '%Y-%m-%d') }} as "StepDecisionDate",
        ppoutcome_codes.code as "PPOutcome",
        {{ clean_date('received."CourtAppDate"', '%Y-%m-%d') }} as "CourtAppDate",
        {{ clean_date('received."LetterInitCPDate"', '%Y-%m-%d') }} as "LetterInitCPDate",
        received."PPStartDate" as "PPStartDate__received",
        received."LBPSentDate" as "LBPSentDate__received",
        {{ code_problem('received."FGDMMeetingOffer"', 'fgdmmeetingoffer_codes.kind') }}
            as "FGDMMeetingOffer__problem",
        {{ code_problem('received."FGDMMeetingFac"', 'fgdmmeetingfac_codes.kind') }} as "FGDMMeetingFac__problem",
        received."InitialPPMeetingDate" as "InitialPPMeetingDate__received",
        received."ReviewMeetingsCount" as "ReviewMeetingsCount__received",
        received."StepDecisionDate" as "StepDecisionDate__received",
        {{ code_problem('received."PPOutcome"', 'ppoutcome_codes.kind') }} as "PPOutcome__problem",
        received."CourtAppDate" as "CourtAppDate__received",
        received."LetterInitCPDate" as "LetterInitCPDate__received"
    from received
    left join codes as fgdmmeetingoffer_codes
        on
            fgdmmeetingoffer_codes.list_name = 'yes_no_01'
            and received._year = fgdmmeetingoffer_codes._year
            and received."FGDMMeetingOffer" = fgdmmeetingoffer_codes.raw_value
    left join codes as fgdmmeetingfac_codes
        on
            fgdmmeetingfac_codes.list_name = 'yes_no_01'
            and received._year = fgdmmeetingfac_codes._year
            and received."FGDMMeetingFac" = fgdmmeetingfac_codes.raw_value
    left join codes as ppoutcome_codes
        on
            ppoutcome_codes.list_name = 'pp_outcome'
            and received._year = ppoutcome_codes._year
            and received."PPOutcome" = ppoutcome_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "PPStartDate",
        "LBPSentDate",
        "FGDMMeetingOffer",
        "FGDMMeetingFac",
        "InitialPPMeetingDate",
        {{ within_bounds('"ReviewMeetingsCount"', min=0) }} as "ReviewMeetingsCount",
        "StepDecisionDate",
        "PPOutcome",
        "CourtAppDate",
        "LetterInitCPDate",
        {{ cell_problem('"PPStartDate__received"', '"PPStartDate"') }} as "PPStartDate__problem",
        {{ cell_problem('"LBPSentDate__received"', '"LBPSentDate"') }} as "LBPSentDate__problem",
        "FGDMMeetingOffer__problem",
        "FGDMMeetingFac__problem",
        {{ cell_problem('"InitialPPMeetingDate__received"', '"InitialPPMeetingDate"') }}
            as "InitialPPMeetingDate__problem",
        {{ cell_problem('"ReviewMeetingsCount__received"', '"ReviewMeetingsCount"', min=0) }}
            as "ReviewMeetingsCount__problem",
        {{ cell_problem('"StepDecisionDate__received"', '"StepDecisionDate"') }} as "StepDecisionDate__problem",
        "PPOutcome__problem",
        {{ cell_problem('"CourtAppDate__received"', '"CourtAppDate"') }} as "CourtAppDate__problem",
        {{ cell_problem('"LetterInitCPDate__received"', '"LetterInitCPDate"') }} as "LetterInitCPDate__problem"
    from typed

)

select * from checked
