-- Made from schemas/returns/cin/children.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of children: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_cin__children') }}
    unpivot (
        _kind for _problem_column in (
            "LAchildID__problem",
            "UPN__problem",
            "FormerUPN__problem",
            "UPNunknown__problem",
            "PersonBirthDate__problem",
            "ExpectedPersonBirthDate__problem",
            "GenderCurrent__problem",
            "Sex__problem",
            "PersonDeathDate__problem",
            "Ethnicity__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'cin__children') }}

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
        and table_name = 'children'

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
                    when 'LAchildID' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'UPN' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'FormerUPN' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'UPNunknown' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'PersonBirthDate' then {{ dbt.split_part('received._lines', "','", 5) }}
                    when 'ExpectedPersonBirthDate' then {{ dbt.split_part('received._lines', "','", 6) }}
                    when 'GenderCurrent' then {{ dbt.split_part('received._lines', "','", 7) }}
                    when 'Sex' then {{ dbt.split_part('received._lines', "','", 8) }}
                    when 'PersonDeathDate' then {{ dbt.split_part('received._lines', "','", 9) }}
                    when 'Ethnicity' then {{ dbt.split_part('received._lines', "','", 10) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'LAchildID' then received."LAchildID"
            when 'UPN' then received."UPN"
            when 'FormerUPN' then received."FormerUPN"
            when 'UPNunknown' then received."UPNunknown"
            when 'PersonBirthDate' then received."PersonBirthDate"
            when 'ExpectedPersonBirthDate' then received."ExpectedPersonBirthDate"
            when 'GenderCurrent' then received."GenderCurrent"
            when 'Sex' then received."Sex"
            when 'PersonDeathDate' then received."PersonDeathDate"
            when 'Ethnicity' then received."Ethnicity"
        end as found,
        case
            when together.column_name = 'LAchildID' then 'the identifier in full, as your system holds it'
            when together.column_name = 'UPN' then 'text of the form [A-Za-z][0-9]{11}([0-9]|[A-Za-z])'
            when together.column_name = 'FormerUPN' then 'text of the form [A-Za-z][0-9]{11}([0-9]|[A-Za-z])'
            when together.column_name = 'PersonBirthDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'ExpectedPersonBirthDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'PersonDeathDate' then 'a real date written as yyyy-mm-dd'
            when together.kind = 'RowRemoved' then 'a date that can be read, in the element or in one inside it'
        end as expected,
        case together.column_name
            when 'UPNunknown' then 'upn_unknown'
            when 'GenderCurrent' then 'gender_current'
            when 'Sex' then 'sex'
            when 'Ethnicity' then 'ethnicity'
        end as list_name,
        received."LAchildID" as child,
        case together.column_name
            when 'LAchildID'
                then 'Message/Children/Child/ChildIdentifiers/LAchildID'
            when 'UPN'
                then 'Message/Children/Child/ChildIdentifiers/UPN'
            when 'FormerUPN'
                then 'Message/Children/Child/ChildIdentifiers/FormerUPN'
            when 'UPNunknown'
                then 'Message/Children/Child/ChildIdentifiers/UPNunknown'
            when 'PersonBirthDate'
                then 'Message/Children/Child/ChildIdentifiers/PersonBirthDate'
            when 'ExpectedPersonBirthDate'
                then 'Message/Children/Child/ChildIdentifiers/ExpectedPersonBirthDate'
            when 'GenderCurrent'
                then 'Message/Children/Child/ChildIdentifiers/GenderCurrent'
            when 'Sex'
                then 'Message/Children/Child/ChildIdentifiers/Sex'
            when 'PersonDeathDate'
                then 'Message/Children/Child/ChildIdentifiers/PersonDeathDate'
            when 'Ethnicity'
                then 'Message/Children/Child/ChildCharacteristics/Ethnicity'
            else 'Message/Children/Child'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
