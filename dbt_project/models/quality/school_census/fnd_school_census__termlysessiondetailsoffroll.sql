-- Made from schemas/returns/school_census/termlysessiondetailsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per thing found in the rows of termly attendance of pupils no longer on roll: cells that could not be read,
-- rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__termlysessiondetailsoffroll') }}
    unpivot (
        _kind for _problem_column in (
            "pupilnolongeronrolltableid__problem",
            "termlysessiondetailsoffrolltableid__problem",
            "NativeId__problem",
            "termlysessiondetailsoffrollorderseqcolumn__problem",
            "sourceid__problem",
            "sessions__problem",
            "absencesessions__problem",
            "attendancereason__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__termlysessiondetailsoffroll') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__termlysessiondetailsoffroll') }}
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
            when 'pupilnolongeronrolltableid' then received."pupilnolongeronrolltableid"
            when 'termlysessiondetailsoffrolltableid' then received."termlysessiondetailsoffrolltableid"
            when 'NativeId' then received."NativeId"
            when 'termlysessiondetailsoffrollorderseqcolumn'
                then received."termlysessiondetailsoffrollorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'sessions' then received."sessions"
            when 'absencesessions' then received."absencesessions"
            when 'attendancereason' then received."attendancereason"
        end as found,
        case
            when together.column_name = 'pupilnolongeronrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'termlysessiondetailsoffrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'termlysessiondetailsoffrollorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'sessions' then 'a whole number'
            when together.column_name = 'absencesessions' then 'a whole number'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'attendancereason' then 'attendance_reason'
        end as list_name,
        received."pupilnolongeronrolltableid" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
