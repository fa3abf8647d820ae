-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Child protection plans as DSA-PAN-2025 lets the region see them: signed authorities, the last 12 years (instruction
-- 5.1), of each record the newest return's row (instruction 2.21), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'PAN_DEDUP'
        and dataset = 'annex_a'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_annex_a__list_7') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 12) }}

),

newest_first as (

    select
        *,
        row_number() over (
            partition by
                _la,
                "Child Unique ID",
                "Child Protection Plan Start Date",
                {{ apart_if_blank(['Child Unique ID', 'Child Protection Plan Start Date']) }}
            order by
                "Year" desc nulls last,
                "Month" desc nulls last,
                "Gender" asc nulls last,
                "Ethnicity" asc nulls last,
                "Date of Birth" asc nulls last,
                "Age of Child (Years)" asc nulls last,
                "Does the Child have a Disability" asc nulls last,
                "Initial Category of Abuse" asc nulls last,
                "Latest Category of Abuse" asc nulls last,
                "Date of the Last Statutory Visit" asc nulls last,
                "Was the Child Seen Alone?" asc nulls last,
                "Date of latest review conference" asc nulls last,
                "Child Protection Plan End Date" asc nulls last,
                "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)" asc nulls last,
                "Number of Previous Child Protection Plans" asc nulls last,
                "Allocated Team" asc nulls last,
                "Allocated Worker" asc nulls last,
                "LA" asc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        ) as _place
    from allowed

)

select
    "Child Unique ID",  -- instruction 3.1
    "Gender",  -- instruction 2.10
    "Ethnicity",  -- instruction 2.10
    {{ first_of_month('"Date of Birth"') }} as "Date of Birth",  -- instruction 4.1
    "Age of Child (Years)",  -- instruction 2.10
    "Does the Child have a Disability",  -- instruction 2.10
    "Child Protection Plan Start Date",  -- instruction 2.17
    "Initial Category of Abuse",  -- instruction 2.17
    "Latest Category of Abuse",  -- instruction 2.17
    "Date of the Last Statutory Visit",  -- instruction 2.17
    "Was the Child Seen Alone?",  -- instruction 2.17
    "Date of latest review conference",  -- instruction 2.17
    "Child Protection Plan End Date",  -- instruction 2.17
    "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",  -- instruction 2.17
    "Number of Previous Child Protection Plans",  -- instruction 2.17
    "LA",  -- instruction 2.20
    "Month",  -- instruction 2.20
    "Year"  -- instruction 2.20
from newest_first
where _place = 1
order by
    "Child Unique ID" nulls last,
    "Child Protection Plan Start Date" nulls last,
    "Gender" nulls last,
    "Ethnicity" nulls last,
    "Date of Birth" nulls last,
    "Age of Child (Years)" nulls last,
    "Does the Child have a Disability" nulls last,
    "Initial Category of Abuse" nulls last,
    "Latest Category of Abuse" nulls last,
    "Date of the Last Statutory Visit" nulls last,
    "Was the Child Seen Alone?" nulls last,
    "Date of latest review conference" nulls last,
    "Child Protection Plan End Date" nulls last,
    "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)" nulls last,
    "Number of Previous Child Protection Plans" nulls last,
    "LA" nulls last,
    "Month" nulls last,
    "Year" nulls last
