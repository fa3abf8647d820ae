-- Made from schemas/returns/csww/la_level_vacancies.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: vacancies of the authority, up to 2024. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_csww__la_level_vacancies explains it.

with

received as (

    select * from {{ source('raw', 'csww__la_level_vacancies') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_decimal('received."NumberOfVacancies"', 2) }} as "NumberOfVacancies",
        {{ clean_decimal('received."NoAgencyFTE"', 2) }} as "NoAgencyFTE",
        {{ clean_integer('received."NoAgencyHeadcount"') }} as "NoAgencyHeadcount",
        received."NumberOfVacancies" as "NumberOfVacancies__received",
        received."NoAgencyFTE" as "NoAgencyFTE__received",
        received."NoAgencyHeadcount" as "NoAgencyHeadcount__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "NumberOfVacancies",
        "NoAgencyFTE",
        "NoAgencyHeadcount",
        {{ cell_problem('"NumberOfVacancies__received"', '"NumberOfVacancies"', required=true) }}
            as "NumberOfVacancies__problem",
        {{ cell_problem('"NoAgencyFTE__received"', '"NoAgencyFTE"', required=true) }} as "NoAgencyFTE__problem",
        {{ cell_problem('"NoAgencyHeadcount__received"', '"NoAgencyHeadcount"', required=true) }}
            as "NoAgencyHeadcount__problem"
    from typed

)

select * from checked
