-- Made from schemas/returns/sen2/placements.yml by `returns generate`: edit the schema, not this file.
-- Placements as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _line,
    _parent,
    "URN",
    "UKPRN",
    "SENSetting",
    "SENSettingOther",
    "PlacementRank",
    "EntryDate",
    "LeavingDate",
    "AttendancePattern",
    "SENunitIndicator",
    "ResourcedProvisionIndicator",
    "Res",
    "WBP",
    "Person",
    "Request",
    "LA",
    "Year"
from {{ ref('enr_sen2__placements') }}
where _outcome = 'kept'
