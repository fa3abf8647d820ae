-- Made from schemas/reference/schools/schools.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of schools: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_schools__schools') }}
    unpivot (
        _kind for _problem_column in (
            "URN__problem",
            "EstablishmentNumber__problem",
            "EstablishmentName__problem",
            "la_number__problem",
            "postcode__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'schools__schools') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by,
        _kept_in
    from {{ ref('enr_schools__schools') }}
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
            when 'NoURN' then received."URN"
            when 'URN' then received."URN"
            when 'EstablishmentNumber' then received."EstablishmentNumber"
            when 'EstablishmentName' then received."EstablishmentName"
            when 'la_number' then received."la_number"
            when 'postcode' then received."postcode"
        end as found,
        case
            when together.column_name = 'URN' then 'text of the form [0-9]{5,7}'
            when together.column_name = 'EstablishmentNumber' then 'text of the form [0-9]{4}'
            when together.column_name = 'EstablishmentName' then 'text'
            when together.column_name = 'la_number' then 'text of the form [0-9]{3}'
            when together.column_name = 'postcode' then 'a full postcode such as M1 1AE'
            when together.removed_by = 'NoURN'
                then 'The row has no reference number, so it is no school that anything could name.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each URN'
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
        'one row for each URN' as expected,
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
