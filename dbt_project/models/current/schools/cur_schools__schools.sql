-- Made from schemas/reference/schools/schools.yml by `returns generate`: edit the schema, not this file.
-- Schools as they stand now: an authority's one row for each URN.

select
    _file_id,
    _row,
    _la,
    _year,
    _month,
    "URN",
    "EstablishmentNumber",
    "EstablishmentName",
    "la_number",
    "postcode",
    "Month",
    "Year"
from {{ ref('enr_schools__schools') }}
where _outcome = 'kept'
