-- Made from schemas/returns/annex_a/list_1.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of contacts: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_annex_a__list_1') }}
    unpivot (
        _kind for _problem_column in (
            "Child Unique ID__problem",
            "Gender__problem",
            "Ethnicity__problem",
            "Date of Birth__problem",
            "Age of Child (Years)__problem",
            "Date of Contact__problem",
            "Contact Source__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'annex_a__list_1') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_annex_a__list_1') }}
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
            when 'Date of Contact' then received."Date of Contact"
            when 'Contact Source' then received."Contact Source"
        end as found,
        case
            when together.column_name = 'Child Unique ID'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'Date of Birth' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Age of Child (Years)' then 'a whole number of 0 or more'
            when together.column_name = 'Date of Contact' then 'a real date written as dd/mm/yyyy'
            when together.removed_by = 'NoIdentifier'
                then 'The row has no child identifier, so nobody can say whose record it is.'
            when together.removed_by = 'HeadingRow'
                then 'The row repeats the headings of the list.'
            when together.removed_by = 'TotalRow'
                then 'The row is a total at the foot of a spreadsheet, not a record of a child.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each Child Unique ID, Date of Contact, Contact Source'
        end as expected,
        case together.column_name
            when 'Gender' then 'gender'
            when 'Ethnicity' then 'ethnicity'
            when 'Contact Source' then 'contact_referral_source'
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
