-- Made from schemas/returns/school_census/addresses.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of addresses of pupils on roll, spring and summer: cells that could not be read,
-- rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__addresses') }}
    unpivot (
        _kind for _problem_column in (
            "pupilonrolltableid__problem",
            "addressestableid__problem",
            "NativeId__problem",
            "addressesorderseqcolumn__problem",
            "sourceid__problem",
            "uniquepropertyreferencenumber__problem",
            "postcode__problem",
            "saon__problem",
            "paon__problem",
            "street__problem",
            "locality__problem",
            "town__problem",
            "administrativearea__problem",
            "posttown__problem",
            "addressline1__problem",
            "addressline2__problem",
            "addressline3__problem",
            "addressline4__problem",
            "addressline5__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__addresses') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__addresses') }}
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
            when 'pupilonrolltableid' then received."pupilonrolltableid"
            when 'addressestableid' then received."addressestableid"
            when 'NativeId' then received."NativeId"
            when 'addressesorderseqcolumn' then received."addressesorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'uniquepropertyreferencenumber' then received."uniquepropertyreferencenumber"
            when 'postcode' then received."postcode"
            when 'saon' then received."saon"
            when 'paon' then received."paon"
            when 'street' then received."street"
            when 'locality' then received."locality"
            when 'town' then received."town"
            when 'administrativearea' then received."administrativearea"
            when 'posttown' then received."posttown"
            when 'addressline1' then received."addressline1"
            when 'addressline2' then received."addressline2"
            when 'addressline3' then received."addressline3"
            when 'addressline4' then received."addressline4"
            when 'addressline5' then received."addressline5"
        end as found,
        case
            when together.column_name = 'pupilonrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'addressestableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'addressesorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'uniquepropertyreferencenumber'
                then 'text of the form 0*[1-9][0-9]{0,11}'
            when together.column_name = 'postcode' then 'a full postcode such as M1 1AE'
            when together.column_name = 'saon' then 'text'
            when together.column_name = 'paon' then 'text'
            when together.column_name = 'street' then 'text'
            when together.column_name = 'locality' then 'text'
            when together.column_name = 'town' then 'text'
            when together.column_name = 'administrativearea' then 'text'
            when together.column_name = 'posttown' then 'text'
            when together.column_name = 'addressline1' then 'text'
            when together.column_name = 'addressline2' then 'text'
            when together.column_name = 'addressline3' then 'text'
            when together.column_name = 'addressline4' then 'text'
            when together.column_name = 'addressline5' then 'text'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        received."pupilonrolltableid" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
