-- Made from schemas/returns/school_census/classes.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of classes: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__classes') }}
    unpivot (
        _kind for _problem_column in (
            "classestableid__problem",
            "schooltableid__problem",
            "NativeId__problem",
            "classesorderseqcolumn__problem",
            "sourceid__problem",
            "classname__problem",
            "teachers__problem",
            "nonteachers__problem",
            "homepupils__problem",
            "guestpupils__problem",
            "ppateachers__problem",
            "exceptiona__problem",
            "exceptionb__problem",
            "exceptionc__problem",
            "exceptiond__problem",
            "exceptione__problem",
            "exceptionf__problem",
            "exceptiong__problem",
            "exceptionh__problem",
            "yeargroup__problem",
            "category__problem",
            "classactivity__problem",
            "keystage__problem",
            "ppa__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__classes') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__classes') }}
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
            when 'classestableid' then received."classestableid"
            when 'schooltableid' then received."schooltableid"
            when 'NativeId' then received."NativeId"
            when 'classesorderseqcolumn' then received."classesorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'classname' then received."classname"
            when 'teachers' then received."teachers"
            when 'nonteachers' then received."nonteachers"
            when 'homepupils' then received."homepupils"
            when 'guestpupils' then received."guestpupils"
            when 'ppateachers' then received."ppateachers"
            when 'exceptiona' then received."exceptiona"
            when 'exceptionb' then received."exceptionb"
            when 'exceptionc' then received."exceptionc"
            when 'exceptiond' then received."exceptiond"
            when 'exceptione' then received."exceptione"
            when 'exceptionf' then received."exceptionf"
            when 'exceptiong' then received."exceptiong"
            when 'exceptionh' then received."exceptionh"
            when 'yeargroup' then received."yeargroup"
            when 'category' then received."category"
            when 'classactivity' then received."classactivity"
            when 'keystage' then received."keystage"
            when 'ppa' then received."ppa"
        end as found,
        case
            when together.column_name = 'classestableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'schooltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'classesorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'classname' then 'text'
            when together.column_name = 'teachers' then 'a whole number'
            when together.column_name = 'nonteachers' then 'a whole number'
            when together.column_name = 'homepupils' then 'a whole number'
            when together.column_name = 'guestpupils' then 'a whole number'
            when together.column_name = 'ppateachers' then 'text'
            when together.column_name = 'exceptiona' then 'a whole number'
            when together.column_name = 'exceptionb' then 'a whole number'
            when together.column_name = 'exceptionc' then 'a whole number'
            when together.column_name = 'exceptiond' then 'a whole number'
            when together.column_name = 'exceptione' then 'a whole number'
            when together.column_name = 'exceptionf' then 'a whole number'
            when together.column_name = 'exceptiong' then 'a whole number'
            when together.column_name = 'exceptionh' then 'a whole number'
            when together.column_name = 'category' then 'text'
            when together.column_name = 'ppa' then 'text'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'yeargroup' then 'nc_year'
            when 'classactivity' then 'class_activity'
            when 'keystage' then 'key_stage'
        end as list_name,
        received."classestableid" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
