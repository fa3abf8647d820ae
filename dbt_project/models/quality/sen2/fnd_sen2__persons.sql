-- Made from schemas/returns/sen2/persons.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of children and young people: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_sen2__persons') }}
    unpivot (
        _kind for _problem_column in (
            "Surname__problem",
            "Forename__problem",
            "PersonBirthDate__problem",
            "GenderCurrent__problem",
            "Sex__problem",
            "Ethnicity__problem",
            "PostCode__problem",
            "UPN__problem",
            "UniqueLearnerNumber__problem",
            "UPNunknown__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'sen2__persons') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_sen2__persons') }}
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
                    when 'Surname' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'Forename' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'PersonBirthDate' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'GenderCurrent' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'Sex' then {{ dbt.split_part('received._lines', "','", 5) }}
                    when 'Ethnicity' then {{ dbt.split_part('received._lines', "','", 6) }}
                    when 'PostCode' then {{ dbt.split_part('received._lines', "','", 7) }}
                    when 'UPN' then {{ dbt.split_part('received._lines', "','", 8) }}
                    when 'UniqueLearnerNumber' then {{ dbt.split_part('received._lines', "','", 9) }}
                    when 'UPNunknown' then {{ dbt.split_part('received._lines', "','", 10) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'Surname' then received."Surname"
            when 'Forename' then received."Forename"
            when 'PersonBirthDate' then received."PersonBirthDate"
            when 'GenderCurrent' then received."GenderCurrent"
            when 'Sex' then received."Sex"
            when 'Ethnicity' then received."Ethnicity"
            when 'PostCode' then received."PostCode"
            when 'UPN' then received."UPN"
            when 'UniqueLearnerNumber' then received."UniqueLearnerNumber"
            when 'UPNunknown' then received."UPNunknown"
        end as found,
        case
            when together.column_name = 'Surname' then 'text'
            when together.column_name = 'Forename' then 'text'
            when together.column_name = 'PersonBirthDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'PostCode' then 'a full postcode such as M1 1AE'
            when together.column_name = 'UPN' then 'text of the form [A-Za-z][0-9]{11}([0-9]|[A-Za-z])'
            when together.column_name = 'UniqueLearnerNumber' then 'text of the form [0-9]{10}'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each Person'
        end as expected,
        case together.column_name
            when 'GenderCurrent' then 'gender_current'
            when 'Sex' then 'sex'
            when 'Ethnicity' then 'ethnicity'
            when 'UPNunknown' then 'upn_unknown'
        end as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        case together.column_name
            when 'Surname'
                then 'Message/Persons/Person/Surname'
            when 'Forename'
                then 'Message/Persons/Person/Forename'
            when 'PersonBirthDate'
                then 'Message/Persons/Person/PersonBirthDate'
            when 'GenderCurrent'
                then 'Message/Persons/Person/GenderCurrent'
            when 'Sex'
                then 'Message/Persons/Person/Sex'
            when 'Ethnicity'
                then 'Message/Persons/Person/Ethnicity'
            when 'PostCode'
                then 'Message/Persons/Person/PostCode'
            when 'UPN'
                then 'Message/Persons/Person/UPN'
            when 'UniqueLearnerNumber'
                then 'Message/Persons/Person/UniqueLearnerNumber'
            when 'UPNunknown'
                then 'Message/Persons/Person/UPNunknown'
            else 'Message/Persons/Person'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
