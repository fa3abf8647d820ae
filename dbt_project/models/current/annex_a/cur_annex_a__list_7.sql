-- Made from schemas/returns/annex_a/list_7.yml by `returns generate`: edit the schema, not this file.
-- Child protection plans as they stand now: an authority's one row for each Child Unique ID, Child Protection Plan
-- Start Date.

select
    _file_id,
    _row,
    _la,
    _year,
    _month,
    "Child Unique ID",
    "Gender",
    "Ethnicity",
    "Date of Birth",
    "Age of Child (Years)",
    "Does the Child have a Disability",
    "Child Protection Plan Start Date",
    "Initial Category of Abuse",
    "Latest Category of Abuse",
    "Date of the Last Statutory Visit",
    "Was the Child Seen Alone?",
    "Date of latest review conference",
    "Child Protection Plan End Date",
    "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
    "Number of Previous Child Protection Plans",
    "Allocated Team",
    "Allocated Worker",
    "LA",
    "Month",
    "Year"
from {{ ref('enr_annex_a__list_7') }}
where _outcome = 'kept'
