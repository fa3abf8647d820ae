-- Made from schemas/returns/csww/header.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of header: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_csww__header') }}
    unpivot (
        _kind for _problem_column in (
            "Collection__problem",
            "Year__problem",
            "ReferenceDate__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'csww__header') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_csww__header') }}
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
        received._line
        + coalesce(
            cast(nullif(
                case together.column_name
                    when 'Collection' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'Year' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'ReferenceDate' then {{ dbt.split_part('received._lines', "','", 3) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'Collection' then received."Collection"
            when 'Year' then received."Year"
            when 'ReferenceDate' then received."ReferenceDate"
        end as found,
        case
            when together.column_name = 'Year' then 'a whole number'
            when together.column_name = 'ReferenceDate' then 'a real date written as yyyy-mm-dd'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'Collection' then 'collection'
        end as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        case together.column_name
            when 'Collection'
                then 'Message/Header/CollectionDetails/Collection'
            when 'Year'
                then 'Message/Header/CollectionDetails/Year'
            when 'ReferenceDate'
                then 'Message/Header/CollectionDetails/ReferenceDate'
            else 'Message/Header'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
