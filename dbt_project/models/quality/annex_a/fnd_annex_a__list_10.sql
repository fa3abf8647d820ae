-- Made from schemas/returns/annex_a/list_10.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of children to be adopted: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_annex_a__list_10') }}
    unpivot (
        _kind for _problem_column in (
            "Child Unique ID__problem",
            "Family identifier__problem",
            "Gender__problem",
            "Ethnicity__problem",
            "Date of Birth__problem",
            "Age of Child (Years)__problem",
            "Does the Child have a Disability__problem",
            "Date the Child Entered Care__problem",
            "Date of Decision that Child Should be Placed for Adoption__problem",
            "Date of Placement Order__problem",
            "Date of Matching Child and Prospective Adopters__problem",
            "Date Placed for Adoption__problem",
            "Date of Adoption Order__problem",
            "Date of Decision that Child Should No Longer be Placed for Adoption__problem",
            "Reason Why Child No Longer Placed for Adoption__problem",
            "Date the child was placed for fostering in FFA or concurrent planning placement__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'annex_a__list_10') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_annex_a__list_10') }}
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
            when 'Family identifier' then received."Family identifier"
            when 'Gender' then received."Gender"
            when 'Ethnicity' then received."Ethnicity"
            when 'Date of Birth' then received."Date of Birth"
            when 'Age of Child (Years)' then received."Age of Child (Years)"
            when 'Does the Child have a Disability' then received."Does the Child have a Disability"
            when 'Date the Child Entered Care' then received."Date the Child Entered Care"
            when 'Date of Decision that Child Should be Placed for Adoption'
                then received."Date of Decision that Child Should be Placed for Adoption"
            when 'Date of Placement Order' then received."Date of Placement Order"
            when 'Date of Matching Child and Prospective Adopters'
                then received."Date of Matching Child and Prospective Adopters"
            when 'Date Placed for Adoption' then received."Date Placed for Adoption"
            when 'Date of Adoption Order' then received."Date of Adoption Order"
            when 'Date of Decision that Child Should No Longer be Placed for Adoption'
                then received."Date of Decision that Child Should No Longer be Placed for Adoption"
            when 'Reason Why Child No Longer Placed for Adoption'
                then received."Reason Why Child No Longer Placed for Adoption"
            when 'Date the child was placed for fostering in FFA or concurrent planning placement'
                then received."Date the child was placed for fostering in FFA or concurrent planning placement"
        end as found,
        case
            when together.column_name = 'Child Unique ID'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'Family identifier'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'Date of Birth' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Age of Child (Years)' then 'a whole number of 0 or more'
            when together.column_name = 'Date the Child Entered Care'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of Decision that Child Should be Placed for Adoption'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of Placement Order' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of Matching Child and Prospective Adopters'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date Placed for Adoption' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of Adoption Order' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of Decision that Child Should No Longer be Placed for Adoption'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date the child was placed for fostering in FFA or concurrent planning placement'
                then 'a real date written as dd/mm/yyyy'
            when together.removed_by = 'NoIdentifier'
                then 'The row has no child identifier, so nobody can say whose record it is.'
            when together.removed_by = 'HeadingRow'
                then 'The row repeats the headings of the list.'
            when together.removed_by = 'TotalRow'
                then 'The row is a total at the foot of a spreadsheet, not a record of a child.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each Child Unique ID, Date of Decision that Child Should be Placed for Adoption'
        end as expected,
        case together.column_name
            when 'Gender' then 'gender'
            when 'Ethnicity' then 'ethnicity'
            when 'Does the Child have a Disability' then 'disability'
            when 'Reason Why Child No Longer Placed for Adoption' then 'adoption_reason_no_longer_placed'
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
