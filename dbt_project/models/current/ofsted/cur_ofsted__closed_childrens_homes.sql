-- Made from schemas/reference/ofsted/closed_childrens_homes.yml by `returns generate`: edit the schema, not this file.
-- Children's homes closed as they stand now: an authority's one row for each URN, Year.

select
    _file_id,
    _row,
    _la,
    _year,
    "URN",
    "Sector",
    "Local authority",
    "Registration date",
    "Registration status",
    "Date closed",
    "Year"
from {{ ref('enr_ofsted__closed_childrens_homes') }}
where _outcome = 'kept'
