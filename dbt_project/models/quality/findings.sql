-- One row per finding of the latest session, as the authority's own report tells it. Holds values and identifiers: it
-- stays in the LA zone.

with

in_files as (

    select
        issues.la,
        issues.dataset,
        issues.period,
        issues.file_id,
        issues.path,
        issues.table_name,
        issues.column_name,
        issues.row_number,
        issues.kind,
        issues.found,
        issues.expected,
        issues.child,
        issues.column_letter,
        issues.sheet,
        issues.element
    from {{ source('raw', 'file_issues') }} as issues
    where issues.session_id = (select max(sessions.session_id) from {{ source('raw', 'sessions') }} as sessions)

),

-- A file is one file, whichever of its tables a finding is about.
files as (

    select distinct
        file_id,
        la,
        period,
        path,
        sheet
    from {{ ref('files_in_force') }}

),

in_rows as (

    select
        files.la,
        found.dataset,
        files.period,
        found._file_id as file_id,
        files.path,
        found.table_name,
        found.column_name,
        found._row as row_number,
        found.kind,
        found.found,
        coalesce(found.expected, 'one of ' || codes.codes_text) as expected,
        found.child,
        landed.column_letter,
        files.sheet,
        found.element
    from {{ ref('findings_in_rows') }} as found
    inner join files
        on found._file_id = files.file_id
    left join {{ source('raw', 'file_columns') }} as landed
        on
            found._file_id = landed.file_id
            and found.table_name = landed.table_name
            and found.column_name = landed.column_name
    left join {{ ref('codes_of_period') }} as codes
        on
            found.dataset = codes.dataset
            and found.list_name = codes.list_name
            and files.period = codes.period
    left join in_files as told
        on
            found.kind = 'Blank'
            and found._file_id = told.file_id
            and found._row = told.row_number
            and found.table_name = told.table_name
            and found.column_name = told.column_name
    where
        (found.column_name is null or landed.column_name is not null)
        and told.file_id is null

),

together as (

    select * from in_rows

    union all

    select * from in_files

),

counted as (

    select
        together.*,
        files_in_force.rows_landed,
        count(*) over (
            partition by together.file_id, together.table_name, together.column_name, together.kind
        ) as times_in_file
    from together
    left join {{ ref('files_in_force') }} as files_in_force
        on
            together.file_id = files_in_force.file_id
            and together.table_name = files_in_force.table_name

)

select
    counted.la,
    counted.dataset,
    counted.period,
    counted.file_id,
    counted.path,
    counted.sheet,
    counted.table_name,
    counted.column_name,
    counted.column_letter,
    counted.row_number,
    counted.element,
    counted.child,
    counted.kind,
    kinds.severity,
    case
        when
            kinds.severity = 'cell'
            and counted.times_in_file >= 10
            and 2 * counted.times_in_file >= counted.rows_landed
            then 'system'
        else kinds.fault
    end as likely_fault,
    kinds.meaning,
    counted.found,
    counted.expected,
    kinds.what_happens,
    kinds.what_to_do
from counted
left join {{ ref('finding_kinds') }} as kinds
    on counted.kind = kinds.kind
