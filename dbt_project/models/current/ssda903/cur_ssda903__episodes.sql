-- Made from schemas/returns/ssda903/episodes.yml by `returns generate`: edit the schema, not this file.
-- Episodes of care as they stand now: an authority's one row for each CHILD, DECOM.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "DECOM",
    "RNE",
    "LS",
    "CIN",
    "PLACE",
    "PLACE_PROVIDER",
    "DEC",
    "REC",
    "REASON_PLACE_CHANGE",
    "HOME_POST",
    "PL_POST",
    "URN",
    "LA",
    "YEAR",
    "YEAR_latest",
    "Episode_source"
from {{ ref('fix_ssda903__episodes') }}
where _outcome = 'kept'
