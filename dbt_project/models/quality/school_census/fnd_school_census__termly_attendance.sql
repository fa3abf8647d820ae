-- Made from schemas/returns/school_census/termly_attendance.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of termly attendance of pupils: cells that could not be read, rows left out,
-- duplicates.

with

received as (

    select * from {{ ref('school_census_termly_attendance') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__termly_attendance') }}
    where
        _outcome != 'kept'

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

    select * from left_out

),

explained as (

    select
        together._file_id,
        together._row,
        together.column_name,
        together.kind,
        cast(null as {{ dbt.type_string() }}) as found,
        case
            when together.removed_by = 'NoIdentifier'
                then 'The row has no pupil identifier, so nobody can say whose record it is.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each PupilId, Roll'
        end as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        received."PupilId" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
