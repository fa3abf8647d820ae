-- Made from schemas/returns/ssda903/oc2.yml by `returns generate`: edit the schema, not this file.
-- Health and outcomes (OC2) as they stand now: an authority's one row for each distinct set of its 14 key columns.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "DOB",
    "SDQ_SCORE",
    "SDQ_REASON",
    "CONVICTED",
    "HEALTH_CHECK",
    "IMMUNISATIONS",
    "TEETH_CHECK",
    "HEALTH_ASSESSMENT",
    "SUBSTANCE_MISUSE",
    "INTERVENTION_RECEIVED",
    "INTERVENTION_OFFERED",
    "LA",
    "YEAR"
from {{ ref('enr_ssda903__oc2') }}
where _outcome = 'kept'
