-- Made from schemas/reference/ons_areas/wards.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of wards: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_ons_areas__wards') }}
    unpivot (
        _kind for _problem_column in (
            "WDCD__problem",
            "WDNM__problem",
            "LADCD__problem",
            "LADNM__problem",
            "CTYCD__problem",
            "CTYNM__problem",
            "RGNCD__problem",
            "RGNNM__problem",
            "CTRYCD__problem",
            "CTRYNM__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'ons_areas__wards') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by,
        _kept_in
    from {{ ref('enr_ons_areas__wards') }}
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
        together._row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'NoWard' then received."WDCD"
            when 'WDCD' then received."WDCD"
            when 'WDNM' then received."WDNM"
            when 'LADCD' then received."LADCD"
            when 'LADNM' then received."LADNM"
            when 'CTYCD' then received."CTYCD"
            when 'CTYNM' then received."CTYNM"
            when 'RGNCD' then received."RGNCD"
            when 'RGNNM' then received."RGNNM"
            when 'CTRYCD' then received."CTRYCD"
            when 'CTRYNM' then received."CTRYNM"
        end as found,
        case
            when together.column_name = 'WDCD' then 'text of the form [A-Z][0-9]{8}'
            when together.column_name = 'WDNM' then 'text'
            when together.column_name = 'LADCD' then 'text of the form [A-Z][0-9]{8}'
            when together.column_name = 'LADNM' then 'text'
            when together.column_name = 'CTYCD' then 'text of the form [A-Z][0-9]{8}'
            when together.column_name = 'CTYNM' then 'text'
            when together.column_name = 'RGNCD' then 'text of the form [A-Z][0-9]{8}'
            when together.column_name = 'RGNNM' then 'text'
            when together.column_name = 'CTRYCD' then 'text of the form [A-Z][0-9]{8}'
            when together.column_name = 'CTRYNM' then 'text'
            when together.removed_by = 'NoWard'
                then 'The row has no code of a ward that can be read, so it places nothing.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each WDCD, Year'
        end as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        cast(null as {{ dbt.type_string() }}) as element
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
        'one row for each WDCD, Year' as expected,
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
