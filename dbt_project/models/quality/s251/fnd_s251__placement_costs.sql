-- Made from schemas/returns/s251/placement_costs.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of placement costs: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_s251__placement_costs') }}
    unpivot (
        _kind for _problem_column in (
            "Child ID__problem",
            "Date of birth__problem",
            "Gender__problem",
            "Ethnicity__problem",
            "Disability__problem",
            "Category of need__problem",
            "Date of last assessment__problem",
            "Does the child have an EHCP__problem",
            "Is the child UASC__problem",
            "Number of missing episodes in current period of care__problem",
            "Legal status__problem",
            "Placement start date__problem",
            "Placement end date__problem",
            "Date of start of current care period__problem",
            "Reason for placement change__problem",
            "Number of placements in last 12 months__problem",
            "Number of placements in current care period__problem",
            "Placement type__problem",
            "Provider type__problem",
            "Procurement platform__problem",
            "Procurement framework__problem",
            "Ofsted URN__problem",
            "Home postcode__problem",
            "Placement postcode__problem",
            "LA of placement__problem",
            "Total committed cost accrued in FY to date__problem",
            "Contribution from social care provider/s__problem",
            "Contribution from health provider/s__problem",
            "Contribution from education provider/s__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 's251__placement_costs') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_s251__placement_costs') }}
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
            when 'NoIdentifier' then received."Child ID"
            when 'TotalRow' then received."Child ID"
            when 'Child ID' then received."Child ID"
            when 'Date of birth' then received."Date of birth"
            when 'Gender' then received."Gender"
            when 'Ethnicity' then received."Ethnicity"
            when 'Disability' then received."Disability"
            when 'Category of need' then received."Category of need"
            when 'Date of last assessment' then received."Date of last assessment"
            when 'Does the child have an EHCP' then received."Does the child have an EHCP"
            when 'Is the child UASC' then received."Is the child UASC"
            when 'Number of missing episodes in current period of care'
                then received."Number of missing episodes in current period of care"
            when 'Legal status' then received."Legal status"
            when 'Placement start date' then received."Placement start date"
            when 'Placement end date' then received."Placement end date"
            when 'Date of start of current care period' then received."Date of start of current care period"
            when 'Reason for placement change' then received."Reason for placement change"
            when 'Number of placements in last 12 months' then received."Number of placements in last 12 months"
            when 'Number of placements in current care period'
                then received."Number of placements in current care period"
            when 'Placement type' then received."Placement type"
            when 'Provider type' then received."Provider type"
            when 'Procurement platform' then received."Procurement platform"
            when 'Procurement framework' then received."Procurement framework"
            when 'Ofsted URN' then received."Ofsted URN"
            when 'Home postcode' then received."Home postcode"
            when 'Placement postcode' then received."Placement postcode"
            when 'LA of placement' then received."LA of placement"
            when 'Total committed cost accrued in FY to date'
                then received."Total committed cost accrued in FY to date"
            when 'Contribution from social care provider/s'
                then received."Contribution from social care provider/s"
            when 'Contribution from health provider/s' then received."Contribution from health provider/s"
            when 'Contribution from education provider/s' then received."Contribution from education provider/s"
        end as found,
        case
            when together.column_name = 'Child ID' then 'the identifier in full, as your system holds it'
            when together.column_name = 'Date of birth' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of last assessment' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Number of missing episodes in current period of care'
                then 'a whole number of 0 or more'
            when together.column_name = 'Placement start date' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Placement end date' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of start of current care period'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Number of placements in last 12 months'
                then 'a whole number of 0 or more'
            when together.column_name = 'Number of placements in current care period'
                then 'a whole number of 0 or more'
            when together.column_name = 'Procurement framework' then 'text'
            when together.column_name = 'Ofsted URN' then 'text of the form [A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}'
            when together.column_name = 'Home postcode' then 'a full postcode such as M1 1AE'
            when together.column_name = 'Placement postcode' then 'a full postcode such as M1 1AE'
            when together.column_name = 'LA of placement' then 'text'
            when together.column_name = 'Total committed cost accrued in FY to date'
                then 'a number of 0 or more'
            when together.column_name = 'Contribution from social care provider/s'
                then 'a number of 0 or more'
            when together.column_name = 'Contribution from health provider/s' then 'a number of 0 or more'
            when together.column_name = 'Contribution from education provider/s' then 'a number of 0 or more'
            when together.removed_by = 'NoIdentifier'
                then 'The row has no child identifier, so nobody can say whose placement it is.'
            when together.removed_by = 'TotalRow'
                then 'The row is a total at the foot of a spreadsheet, not a placement of a child.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each Child ID, Placement start date'
        end as expected,
        case together.column_name
            when 'Gender' then 'gender'
            when 'Ethnicity' then 'ethnicity'
            when 'Disability' then 'disability'
            when 'Category of need' then 'category_of_need'
            when 'Does the child have an EHCP' then 'yes_no'
            when 'Is the child UASC' then 'yes_no'
            when 'Legal status' then 'legal_status'
            when 'Reason for placement change' then 'reason_for_placement_change'
            when 'Placement type' then 'placement_type'
            when 'Provider type' then 'provider_type'
            when 'Procurement platform' then 'procurement_platform'
        end as list_name,
        received."Child ID" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
