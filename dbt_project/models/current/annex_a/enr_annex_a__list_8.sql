-- Made from schemas/returns/annex_a/list_8.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: children looked after, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each distinct set of its 6 key columns.

with

staged as (

    select * from {{ ref('stg_annex_a__list_8') }}

),

authorities as (

    select
        la_code,
        la_name
    from {{ ref('authorities') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged._month,
        {{ la_suffix(whole_number_text('staged."Child Unique ID"')) }} as "Child Unique ID",
        staged."Gender",
        staged."Ethnicity",
        staged."Date of Birth",
        staged."Age of Child (Years)",
        staged."Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
        staged."Does the Child have a Disability",
        staged."Date Started to be Looked After",
        staged."Child's Category of Need",
        staged."Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
        staged."Start date of current legal status",
        staged."Child's Legal Status",
        staged."Date of Latest Statutory Review",
        staged."Date of Last Social Work Visit",
        staged."What is the permanence plan for this child?",
        staged."Date of Last IRO Visit / Contact to the Child",
        staged."Date of Last Health Assessment",
        staged."Date of Last Dental Check",
        staged."Number of Placements in the Last 12 months",
        staged."Date Ceased to be Looked After",
        staged."Reason Ceased to be Looked After",
        staged."Start Date of Most Recent Placement",
        staged."Placement Type",
        staged."Placement Provider",
        staged."Placement postcode",
        staged."URN of Placement",
        staged."Placement Location",
        staged."LA of Placement",
        staged."Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
        staged."Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
        staged."Was the child offered a Return Interview after their last missing episode (Y/N)?",
        staged."Did the child accept a Return Interview after their last missing episode (Y/N)?",
        staged."Allocated Team",
        staged."Allocated Worker",
        authorities.la_name as "LA",
        staged._month as "Month",
        staged._year as "Year",
        case
            when staged."Child Unique ID" is null
                then 'NoIdentifier'
            when {{ matches_whole(
            'lower(staged."Child Unique ID")',
            '(child|individual|adopter).*(id|identifier)( .*)?'
        ) }}
                then 'HeadingRow'
            when {{ matches_whole('lower(staged."Child Unique ID")', '(grand |sub)?[ -]?totals?([ :].*)?') }}
                then 'TotalRow'
        end as _removed_by
    from staged
    left join authorities
        on staged._la = authorities.la_code

),

ranked as (

    select
        *,
        row_number() over same_record as _rank,
        first_value(_file_id) over same_record as _kept_in
    from enriched
    window
        same_record as (
            partition by
                _la,
                _removed_by,
                _year,
                _month,
                "Child Unique ID",
                "Date Started to be Looked After",
                "Child's Legal Status",
                "Placement Type",
                "Placement Provider",
                "Placement postcode",
                {{ apart_if_blank([
            'Child Unique ID',
            'Date Started to be Looked After',
            "Child's Legal Status",
            'Placement Type',
            'Placement Provider',
            'Placement postcode',
        ]) }}
            order by
                "Year" desc nulls last,
                "Month" desc nulls last,
                "Gender" asc nulls last,
                "Ethnicity" asc nulls last,
                "Date of Birth" asc nulls last,
                "Age of Child (Years)" asc nulls last,
                "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)" asc nulls last,
                "Does the Child have a Disability" asc nulls last,
                "Child's Category of Need" asc nulls last,
                "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)" asc nulls last,
                "Start date of current legal status" asc nulls last,
                "Date of Latest Statutory Review" asc nulls last,
                "Date of Last Social Work Visit" asc nulls last,
                "What is the permanence plan for this child?" asc nulls last,
                "Date of Last IRO Visit / Contact to the Child" asc nulls last,
                "Date of Last Health Assessment" asc nulls last,
                "Date of Last Dental Check" asc nulls last,
                "Number of Placements in the Last 12 months" asc nulls last,
                "Date Ceased to be Looked After" asc nulls last,
                "Reason Ceased to be Looked After" asc nulls last,
                "Start Date of Most Recent Placement" asc nulls last,
                "URN of Placement" asc nulls last,
                "Placement Location" asc nulls last,
                "LA of Placement" asc nulls last,
                "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months" asc nulls last,
                "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months" asc nulls last,
                "Was the child offered a Return Interview after their last missing episode (Y/N)?" asc nulls last,
                "Did the child accept a Return Interview after their last missing episode (Y/N)?" asc nulls last,
                "Allocated Team" asc nulls last,
                "Allocated Worker" asc nulls last,
                "LA" asc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        )

),

decided as (

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
        "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
        "Does the Child have a Disability",
        "Date Started to be Looked After",
        "Child's Category of Need",
        "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
        "Start date of current legal status",
        "Child's Legal Status",
        "Date of Latest Statutory Review",
        "Date of Last Social Work Visit",
        "What is the permanence plan for this child?",
        "Date of Last IRO Visit / Contact to the Child",
        "Date of Last Health Assessment",
        "Date of Last Dental Check",
        "Number of Placements in the Last 12 months",
        "Date Ceased to be Looked After",
        "Reason Ceased to be Looked After",
        "Start Date of Most Recent Placement",
        "Placement Type",
        "Placement Provider",
        "Placement postcode",
        "URN of Placement",
        "Placement Location",
        "LA of Placement",
        "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
        "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
        "Was the child offered a Return Interview after their last missing episode (Y/N)?",
        "Did the child accept a Return Interview after their last missing episode (Y/N)?",
        "Allocated Team",
        "Allocated Worker",
        "LA",
        "Month",
        "Year",
        _removed_by,
        _kept_in,
        case
            when _removed_by is not null then 'RowRemoved'
            when _rank > 1 then 'DuplicateRemoval'
            else 'kept'
        end as _outcome
    from ranked

)

select * from decided
