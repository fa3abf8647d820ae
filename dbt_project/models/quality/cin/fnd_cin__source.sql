-- Made from schemas/returns/cin/source.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of source of the file: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_cin__source') }}
    unpivot (
        _kind for _problem_column in (
            "SourceLevel__problem",
            "LEA__problem",
            "SoftwareCode__problem",
            "Release__problem",
            "SerialNo__problem",
            "DateTime__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'cin__source') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by,
        _kept_in
    from {{ ref('enr_cin__source') }}
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
    where
        _outcome = 'RowRemoved'
        or _kept_in = _file_id

),

together as (

    select * from cells
    union all
    select * from left_out

),

explained as (

    select
        together._file_id,
        received._line
        + coalesce(
            cast(nullif(
                case together.column_name
                    when 'SourceLevel' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'LEA' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'SoftwareCode' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'Release' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'SerialNo' then {{ dbt.split_part('received._lines', "','", 5) }}
                    when 'DateTime' then {{ dbt.split_part('received._lines', "','", 6) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'SourceLevel' then received."SourceLevel"
            when 'LEA' then received."LEA"
            when 'SoftwareCode' then received."SoftwareCode"
            when 'Release' then received."Release"
            when 'SerialNo' then received."SerialNo"
            when 'DateTime' then received."DateTime"
        end as found,
        case
            when together.column_name = 'SourceLevel' then 'text'
            when together.column_name = 'LEA' then 'text of the form [0-9]{3}'
            when together.column_name = 'SoftwareCode' then 'text'
            when together.column_name = 'Release' then 'text'
            when together.column_name = 'SerialNo' then 'text of the form [0-9]{3,}'
            when together.column_name = 'DateTime' then 'text'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        case together.column_name
            when 'SourceLevel'
                then 'Message/Header/Source/SourceLevel'
            when 'LEA'
                then 'Message/Header/Source/LEA'
            when 'SoftwareCode'
                then 'Message/Header/Source/SoftwareCode'
            when 'Release'
                then 'Message/Header/Source/Release'
            when 'SerialNo'
                then 'Message/Header/Source/SerialNo'
            when 'DateTime'
                then 'Message/Header/Source/DateTime'
            else 'Message/Header/Source'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

),

held_elsewhere as (

    select
        _file_id,
        cast(null as {{ dbt.type_bigint() }}) as _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        'RepeatedRecord' as kind,
        cast(count(*) as {{ dbt.type_string() }}) || case when count(*) = 1 then ' record' else ' records' end as found,
        'one row for each distinct record' as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        cast(null as {{ dbt.type_string() }}) as element
    from not_kept
    where
        _outcome = 'DuplicateRemoval'
        and _kept_in != _file_id
    group by _file_id

)

select * from explained
union all
select * from held_elsewhere
