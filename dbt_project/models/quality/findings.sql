-- One row per finding of the latest session, as the authority's own report tells it. Holds values and identifiers: it
-- stays in the LA zone.

with

in_rows as (

    select
        files_in_force.la,
        found.dataset,
        files_in_force.period,
        found._file_id as file_id,
        files_in_force.path,
        found.table_name,
        found.column_name,
        found._row as row_number,
        found.kind,
        found.found,
        coalesce(found.expected, 'one of ' || codes.codes_text) as expected,
        found.child
    from {{ ref('findings_in_rows') }} as found
    inner join {{ ref('files_in_force') }} as files_in_force
        on found._file_id = files_in_force.file_id
    left join {{ ref('codes_of_year') }} as codes
        on
            found.dataset = codes.dataset
            and found.list_name = codes.list_name
            and files_in_force.year = codes.year
    where
        found.column_name is null
        or exists (
            select 1
            from {{ source('raw', 'file_columns') }} as landed
            where
                landed.file_id = found._file_id
                and landed.column_name = found.column_name
        )

),

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
        cast(null as {{ dbt.type_string() }}) as child,
        issues.column_letter
    from {{ source('raw', 'file_issues') }} as issues
    where issues.session_id = (select max(sessions.session_id) from {{ source('raw', 'sessions') }} as sessions)

),

together as (

    select
        in_rows.*,
        file_columns.column_letter
    from in_rows
    left join {{ source('raw', 'file_columns') }} as file_columns
        on
            in_rows.file_id = file_columns.file_id
            and in_rows.column_name = file_columns.column_name

    union all

    select * from in_files

),

counted as (

    select
        together.*,
        files_in_force.rows_landed,
        count(*) over (partition by together.file_id, together.column_name, together.kind) as times_in_file
    from together
    left join {{ ref('files_in_force') }} as files_in_force
        on together.file_id = files_in_force.file_id

)

select
    counted.la,
    counted.dataset,
    counted.period,
    counted.file_id,
    counted.path,
    counted.table_name,
    counted.column_name,
    counted.column_letter,
    counted.row_number,
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
