-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Child protection plans, for every authority that signed DSA-PAN-2025.

select
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
    "LA",
    "Month",
    "Year"
from {{ published('pub_pan__annex_a__list_7') }}
