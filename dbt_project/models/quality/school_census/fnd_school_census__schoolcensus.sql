-- Made from schemas/returns/school_census/schoolcensus.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of school returns: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__schoolcensus') }}
    unpivot (
        _kind for _problem_column in (
            "schoolcensustableid__problem",
            "NativeId__problem",
            "schoolcensusorderseqcolumn__problem",
            "sourceid__problem",
            "name__problem",
            "collection__problem",
            "term__problem",
            "year__problem",
            "referencedate__problem",
            "serialno__problem",
            "sourcelevel__problem",
            "estab__problem",
            "softwarecode__problem",
            "urn__problem",
            "datetime__problem",
            "release__problem",
            "xversion__problem",
            "lea__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__schoolcensus') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__schoolcensus') }}
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
            when 'schoolcensustableid' then received."schoolcensustableid"
            when 'NativeId' then received."NativeId"
            when 'schoolcensusorderseqcolumn' then received."schoolcensusorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'name' then received."name"
            when 'collection' then received."collection"
            when 'term' then received."term"
            when 'year' then received."year"
            when 'referencedate' then received."referencedate"
            when 'serialno' then received."serialno"
            when 'sourcelevel' then received."sourcelevel"
            when 'estab' then received."estab"
            when 'softwarecode' then received."softwarecode"
            when 'urn' then received."urn"
            when 'datetime' then received."datetime"
            when 'release' then received."release"
            when 'xversion' then received."xversion"
            when 'lea' then received."lea"
        end as found,
        case
            when together.column_name = 'schoolcensustableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'schoolcensusorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'year' then 'a whole number'
            when together.column_name = 'referencedate' then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'serialno' then 'text of the form [0-9]+'
            when together.column_name = 'estab' then 'text'
            when together.column_name = 'softwarecode' then 'text'
            when together.column_name = 'urn' then 'text of the form [0-9]{6}'
            when together.column_name = 'datetime' then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'release' then 'text'
            when together.column_name = 'xversion' then 'text'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'name' then 'census_name'
            when 'collection' then 'collection'
            when 'term' then 'term'
            when 'sourcelevel' then 'source_level'
            when 'lea' then 'lea'
        end as list_name,
        received."schoolcensustableid" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
