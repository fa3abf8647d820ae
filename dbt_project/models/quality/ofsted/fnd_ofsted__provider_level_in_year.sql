-- Made from schemas/reference/ofsted/provider_level_in_year.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of inspections in the year: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_ofsted__provider_level_in_year') }}
    unpivot (
        _kind for _problem_column in (
            "URN__problem",
            "Provision type__problem",
            "Sector__problem",
            "Local authority__problem",
            "Region__problem",
            "Registration date__problem",
            "Registration status__problem",
            "Places__problem",
            "Organisation which owns the provider__problem",
            "Inspection event type__problem",
            "Inspection date__problem",
            "Overall experiences and progress of children and young people__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'ofsted__provider_level_in_year') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by,
        _kept_in
    from {{ ref('enr_ofsted__provider_level_in_year') }}
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
            when 'Provision type' then received."Provision type"
            when 'Sector' then received."Sector"
            when 'Local authority' then received."Local authority"
            when 'Region' then received."Region"
            when 'Registration date' then received."Registration date"
            when 'Registration status' then received."Registration status"
            when 'Places' then received."Places"
            when 'Organisation which owns the provider' then received."Organisation which owns the provider"
            when 'Inspection event type' then received."Inspection event type"
            when 'Inspection date' then received."Inspection date"
            when 'Overall experiences and progress of children and young people'
                then received."Overall experiences and progress of children and young people"
        end as found,
        case
            when together.column_name = 'URN' then 'the identifier in full, as your system holds it'
            when together.column_name = 'Provision type' then 'text'
            when together.column_name = 'Sector' then 'text'
            when together.column_name = 'Local authority' then 'text'
            when together.column_name = 'Region' then 'text'
            when together.column_name = 'Registration date' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Registration status' then 'text'
            when together.column_name = 'Places' then 'a whole number of 0 or more'
            when together.column_name = 'Organisation which owns the provider' then 'text'
            when together.column_name = 'Inspection event type' then 'text'
            when together.column_name = 'Inspection date' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Overall experiences and progress of children and young people'
                then 'text'
            when together.removed_by = 'NoURN'
                then 'The row has no reference number, so nobody can say which provider it is about.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each URN, Inspection date, Inspection event type, Year'
        end as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        received."URN" as child,
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
        'one row for each URN, Inspection date, Inspection event type, Year' as expected,
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
