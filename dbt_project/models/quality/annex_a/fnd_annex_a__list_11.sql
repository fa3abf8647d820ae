-- Made from schemas/returns/annex_a/list_11.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of adopters: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_annex_a__list_11') }}
    unpivot (
        _kind for _problem_column in (
            "Individual adopter identifier__problem",
            "Family identifier__problem",
            "Gender__problem",
            "Ethnicity__problem",
            "Disability__problem",
            "Is the (prospective) adopter fostering for adoption?__problem",
            "Date enquiry received__problem",
            "Date Stage 1 started__problem",
            "Date Stage 1 ended__problem",
            "Date Stage 2 started__problem",
            "Date Stage 2 ended__problem",
            "Date application submitted__problem",
            "Date application approved__problem",
            "Date adopter matched with child(ren)__problem",
            "Date child/children placed with adopter(s)__problem",
            "No. of children placed__problem",
            "Date of Adoption Order__problem",
            "Date of leaving adoption process__problem",
            "Reason for leaving adoption process__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'annex_a__list_11') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_annex_a__list_11') }}
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
            when 'NoIdentifier' then received."Individual adopter identifier"
            when 'HeadingRow' then received."Individual adopter identifier"
            when 'TotalRow' then received."Individual adopter identifier"
            when 'Individual adopter identifier' then received."Individual adopter identifier"
            when 'Family identifier' then received."Family identifier"
            when 'Gender' then received."Gender"
            when 'Ethnicity' then received."Ethnicity"
            when 'Disability' then received."Disability"
            when 'Is the (prospective) adopter fostering for adoption?'
                then received."Is the (prospective) adopter fostering for adoption?"
            when 'Date enquiry received' then received."Date enquiry received"
            when 'Date Stage 1 started' then received."Date Stage 1 started"
            when 'Date Stage 1 ended' then received."Date Stage 1 ended"
            when 'Date Stage 2 started' then received."Date Stage 2 started"
            when 'Date Stage 2 ended' then received."Date Stage 2 ended"
            when 'Date application submitted' then received."Date application submitted"
            when 'Date application approved' then received."Date application approved"
            when 'Date adopter matched with child(ren)' then received."Date adopter matched with child(ren)"
            when 'Date child/children placed with adopter(s)'
                then received."Date child/children placed with adopter(s)"
            when 'No. of children placed' then received."No. of children placed"
            when 'Date of Adoption Order' then received."Date of Adoption Order"
            when 'Date of leaving adoption process' then received."Date of leaving adoption process"
            when 'Reason for leaving adoption process' then received."Reason for leaving adoption process"
        end as found,
        case
            when together.column_name = 'Individual adopter identifier'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'Family identifier'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'Date enquiry received' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date Stage 1 started' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date Stage 1 ended' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date Stage 2 started' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date Stage 2 ended' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date application submitted' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date application approved' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date adopter matched with child(ren)'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date child/children placed with adopter(s)'
                then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'No. of children placed' then 'a whole number of 0 or more'
            when together.column_name = 'Date of Adoption Order' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Date of leaving adoption process'
                then 'a real date written as dd/mm/yyyy'
            when together.removed_by = 'NoIdentifier'
                then 'The row has no adopter identifier, so nobody can say whose record it is.'
            when together.removed_by = 'HeadingRow'
                then 'The row repeats the headings of the list.'
            when together.removed_by = 'TotalRow'
                then 'The row is a total at the foot of a spreadsheet, not a record of an adopter.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each Individual adopter identifier, Date enquiry received'
        end as expected,
        case together.column_name
            when 'Gender' then 'gender'
            when 'Ethnicity' then 'ethnicity'
            when 'Disability' then 'disability'
            when 'Is the (prospective) adopter fostering for adoption?' then 'adopter_fostering_for_adoption'
            when 'Reason for leaving adoption process' then 'adopter_reason_left_process'
        end as list_name,
        received."Individual adopter identifier" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
