-- Made from schemas/returns/cin/disabilities.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of disabilities: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_cin__disabilities') }}
    unpivot (
        _kind for _problem_column in (
            "Disability__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'cin__disabilities') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('cin_rows_used') }}
    where
        _outcome != 'kept'
        and table_name = 'disabilities'

),

cells as (

    select
        _file_id,
        _row,
        column_name,
        kind,
        cast(null as {{ dbt.type_string() }}) as removed_by
    from problems

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
                    when 'Disability' then {{ dbt.split_part('received._lines', "','", 1) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'Disability' then received."Disability"
        end as found,
        case
            when together.kind = 'RowRemoved' then 'a date that can be read, in the element or in one inside it'
        end as expected,
        case together.column_name
            when 'Disability' then 'disability'
        end as list_name,
        children."LAchildID" as child,
        case together.column_name
            when 'Disability'
                then 'Message/Children/Child/ChildCharacteristics/Disabilities/Disability'
            else 'Message/Children/Child/ChildCharacteristics/Disabilities/Disability'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row
    left join {{ source('raw', 'cin__children') }} as children
        on
            received._file_id = children._file_id
            and received._parent = children._row

)

select * from explained
