-- Made from schemas/reference/ofsted/inspections.yml by `returns generate`: edit the schema, not this file.
-- Full inspections as they stand now: an authority's one row for each URN, InspectionDate.

select
    _file_id,
    _row,
    _la,
    _year,
    "URN",
    "InspectionDate",
    "EventType",
    "OverallExperiences"
from {{ ref('enr_ofsted__inspections') }}
where _outcome = 'kept'
