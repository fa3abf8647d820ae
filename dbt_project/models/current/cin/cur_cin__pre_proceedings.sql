-- Made from schemas/returns/cin/pre_proceedings.yml by `returns generate`: edit the schema, not this file.
-- Pre-proceedings and family group decision making as they stand now: an authority's one row for each distinct record.

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
    "ReviewMeetingsCount",
    "StepDecisionDate",
    "PPOutcome",
    "CourtAppDate",
    "LetterInitCPDate",
    "LA",
    "Year"
from {{ ref('enr_cin__pre_proceedings') }}
where _outcome = 'kept'
