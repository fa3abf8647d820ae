-- Made from schemas/returns/sen2/persons.yml by `returns generate`: edit the schema, not this file.
-- Children and young people as they stand now: an authority's one row for each Person.

select
    _file_id,
    _row,
    _la,
    _year,
    _line,
    _parent,
    "Surname",
    "Forename",
    "PersonBirthDate",
    "GenderCurrent",
    "Sex",
    "Ethnicity",
    "PostCode",
    "UPN",
    "UniqueLearnerNumber",
    "UPNunknown",
    "Person",
    "LA",
    "Year"
from {{ ref('enr_sen2__persons') }}
where _outcome = 'kept'
