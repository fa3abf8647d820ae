-- Made from schemas/returns/annex_a/list_8.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of children looked after: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_annex_a__list_8') }}
    unpivot (
        _kind for _problem_column in (
            "Child Unique ID__problem",
            "Gender__problem",
            "Ethnicity__problem",
            "Date of Birth__problem",
            "Age of Child (Years)__problem",
            "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)__problem",
            "Does the Child have a Disability__problem",
            "Date Started to be Looked After__problem",
            "Child's Category of Need__problem",
            "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)__problem",
            "Start date of current legal status__problem",
            "Child's Legal Status__problem",
            "Date of Latest Statutory Review__problem",
            "Date of Last Social Work Visit__problem",
            "What is the permanence plan for this child?__problem",
            "Date of Last IRO Visit / Contact to the Child__problem",
            "Date of Last Health Assessment__problem",
            "Date of Last Dental Check__problem",
            "Number of Placements in the Last 12 months__problem",
            "Date Ceased to be Looked After__problem",
            "Reason Ceased to be Looked After__problem",
            "Start Date of Most Recent Placement__problem",
            "Placement Type__problem",
            "Placement Provider__problem",
            "Placement postcode__problem",
            "URN of Placement__problem",
            "Placement Location__problem",
            "LA of Placement__problem",
            "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months__problem",
            "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months__problem",
            "Was the child offered a Return Interview after their last missing episode (Y/N)?__problem",
            "Did the child accept a Return Interview after their last missing episode (Y/N)?__problem",
            "Allocated Team__problem",
            "Allocated Worker__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'annex_a__list_8') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_annex_a__list_8') }}
    where
        _outcome != 'kept'

),

cells as (

    select
        problems._file_id,
        problems._row,
        problems.column_name,
        problems.kind,
        cast(null as {{ dbt.type_string() }}) as removed_by
    from problems
    left join not_kept
        on
            problems._file_id = not_kept._file_id
            and problems._row = not_kept._row
            and not_kept._outcome = 'RowRemoved'
    where not_kept._file_id is null

),

left_out as (

    select
        _file_id,
        _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        _outcome as kind,
        _removed_by as removed_by
    from not_kept

),

together as (

    select * from cells
    union all
    select * from left_out

),

explained as (

    select
        together._file_id,
        together._row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'NoIdentifier' then received."Child Unique ID"
            when 'HeadingRow' then received."Child Unique ID"
            when 'TotalRow' then received."Child Unique ID"
            when 'Child Unique ID' then received."Child Unique ID"
            when 'Gender' then received."Gender"
            when 'Ethnicity' then received."Ethnicity"
            when 'Date of Birth' then received."Date of Birth"
            when 'Age of Child (Years)' then received."Age of Child (Years)"
            when 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)'
                then received."Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)"
            when 'Does the Child have a Disability' then received."Does the Child have a Disability"
            when 'Date Started to be Looked After' then received."Date Started to be Looked After"
            when 'Child''s Category of Need' then received."Child's Category of Need"
            when 'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)'
                then received."Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)"
            when 'Start date of current legal status' then received."Start date of current legal status"
            when 'Child''s Legal Status' then received."Child's Legal Status"
            when 'Date of Latest Statutory Review' then received."Date of Latest Statutory Review"
            when 'Date of Last Social Work Visit' then received."Date of Last Social Work Visit"
            when 'What is the permanence plan for this child?'
                then received."What is the permanence plan for this child?"
            when 'Date of Last IRO Visit / Contact to the Child'
                then received."Date of Last IRO Visit / Contact to the Child"
            when 'Date of Last Health Assessment' then received."Date of Last Health Assessment"
            when 'Date of Last Dental Check' then received."Date of Last Dental Check"
            when 'Number of Placements in the Last 12 months'
                then received."Number of Placements in the Last 12 months"
            when 'Date Ceased to be Looked After' then received."Date Ceased to be Looked After"
            when 'Reason Ceased to be Looked After' then received."Reason Ceased to be Looked After"
            when 'Start Date of Most Recent Placement' then received."Start Date of Most Recent Placement"
            when 'Placement Type' then received."Placement Type"
            when 'Placement Provider' then received."Placement Provider"
            when 'Placement postcode' then received."Placement postcode"
            when 'URN of Placement' then received."URN of Placement"
            when 'Placement Location' then received."Placement Location"
            when 'LA of Placement' then received."LA of Placement"
            when 'Number of Episodes the Child has been ''Missing'' from their Placement in the last 12 months'
                then received."Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months"
            when 'Number of Episodes the Child has been ''Absent'' from their Placement in the last 12 months'
                then received."Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months"
            when 'Was the child offered a Return Interview after their last missing episode (Y/N)?'
                then received."Was the child offered a Return Interview after their last missing episode (Y/N)?"
            when 'Did the child accept a Return Interview after their last missing episode (Y/N)?'
                then received."Did the child accept a Return Interview after their last missing episode (Y/N)?"
            when 'Allocated Team' then received."Allocated Team"
            when 'Allocated Worker' then received."Allocated Worker"
        end as found,
        case
            when together.column_name = 'Child Unique ID'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'Date of Birth' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Age of Child (Years)' then 'a whole number of 0 or more'
            when together.column_name = 'Date Started to be Looked After'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Start date of current legal status'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of Latest Statutory Review'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of Last Social Work Visit'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of Last IRO Visit / Contact to the Child'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of Last Health Assessment'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of Last Dental Check' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Number of Placements in the Last 12 months'
                then 'a whole number of 0 or more'
            when together.column_name = 'Date Ceased to be Looked After'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Start Date of Most Recent Placement'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Placement postcode' then 'a full postcode such as M1 1AE'
            when together.column_name = 'URN of Placement'
                then 'text of the form [A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}'
            when together.column_name = 'Number of Episodes the Child has been ''Missing'' from their Placement in the last 12 months'
                then 'a whole number of 0 or more'
            when together.column_name = 'Number of Episodes the Child has been ''Absent'' from their Placement in the last 12 months'
                then 'a whole number of 0 or more'
            when together.column_name = 'Allocated Team' then 'text'
            when together.column_name = 'Allocated Worker' then 'text'
            when together.removed_by = 'NoIdentifier'
                then 'The row has no child identifier, so nobody can say whose record it is.'
            when together.removed_by = 'HeadingRow'
                then 'The row repeats the headings of the list.'
            when together.removed_by = 'TotalRow'
                then 'The row is a total at the foot of a spreadsheet, not a record of a child.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct set of its 6 key columns'
        end as expected,
        case together.column_name
            when 'Gender' then 'gender'
            when 'Ethnicity' then 'ethnicity'
            when 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)' then 'uasc'
            when 'Does the Child have a Disability' then 'disability'
            when 'Child''s Category of Need' then 'primary_need'
            when 'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)' then 'yes_no'
            when 'Child''s Legal Status' then 'cla_legal_status'
            when 'What is the permanence plan for this child?' then 'cla_permanence_plan'
            when 'Reason Ceased to be Looked After' then 'cla_reason_ceased'
            when 'Placement Type' then 'cla_placement_type'
            when 'Placement Provider' then 'cla_placement_provider'
            when 'Placement Location' then 'cla_placement_location'
            when 'LA of Placement' then 'cla_placement_la'
            when 'Was the child offered a Return Interview after their last missing episode (Y/N)?' then 'cla_return_interview'
            when 'Did the child accept a Return Interview after their last missing episode (Y/N)?' then 'cla_return_interview'
        end as list_name,
        received."Child Unique ID" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
