-- Made from schemas/returns/csww/la_level_vacancies.yml by `returns generate`: edit the schema, not this file.
-- Vacancies of the authority, up to 2024 as they stand now: an authority's one row for each distinct record.

select
    _file_id,
    _row,
    _la,
    _year,
    _line,
    _parent,
    "NumberOfVacancies",
    "NoAgencyFTE",
    "NoAgencyHeadcount",
    "LA",
    "Year"
from {{ ref('enr_csww__la_level_vacancies') }}
where _outcome = 'kept'
