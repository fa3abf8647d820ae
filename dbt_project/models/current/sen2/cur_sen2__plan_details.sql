-- Made from schemas/returns/sen2/plan_details.yml by `returns generate`: edit the schema, not this file.
-- Settings named in plans as they stand now: an authority's one row for each distinct record.

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
    "SENunitIndicator",
    "ResourcedProvisionIndicator",
    "Person",
    "Request",
    "LA",
    "Year"
from {{ ref('enr_sen2__plan_details') }}
where _outcome = 'kept'
