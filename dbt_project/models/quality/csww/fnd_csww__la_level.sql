-- Made from schemas/returns/csww/la_level.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of vacancies and allowances of the authority, from 2025: cells that could not be
-- read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_csww__la_level') }}
    unpivot (
        _kind for _problem_column in (
            "NumberOfVacancies__problem",
            "NoAgencyFTE__problem",
            "NoAgencyHeadcount__problem",
            "RecruitmentBonus__problem",
            "RetentionBonus__problem",
            "PerformanceAward__problem",
            "CarAllowance__problem",
            "RelocationPackage__problem",
            "RegionalWeighting__problem",
            "CostSWE__problem",
            "CostDBS__problem",
            "OtherAllowances__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'csww__la_level') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_csww__la_level') }}
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
                    when 'NumberOfVacancies' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'NoAgencyFTE' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'NoAgencyHeadcount' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'RecruitmentBonus' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'RetentionBonus' then {{ dbt.split_part('received._lines', "','", 5) }}
                    when 'PerformanceAward' then {{ dbt.split_part('received._lines', "','", 6) }}
                    when 'CarAllowance' then {{ dbt.split_part('received._lines', "','", 7) }}
                    when 'RelocationPackage' then {{ dbt.split_part('received._lines', "','", 8) }}
                    when 'RegionalWeighting' then {{ dbt.split_part('received._lines', "','", 9) }}
                    when 'CostSWE' then {{ dbt.split_part('received._lines', "','", 10) }}
                    when 'CostDBS' then {{ dbt.split_part('received._lines', "','", 11) }}
                    when 'OtherAllowances' then {{ dbt.split_part('received._lines', "','", 12) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'NumberOfVacancies' then received."NumberOfVacancies"
            when 'NoAgencyFTE' then received."NoAgencyFTE"
            when 'NoAgencyHeadcount' then received."NoAgencyHeadcount"
            when 'RecruitmentBonus' then received."RecruitmentBonus"
            when 'RetentionBonus' then received."RetentionBonus"
            when 'PerformanceAward' then received."PerformanceAward"
            when 'CarAllowance' then received."CarAllowance"
            when 'RelocationPackage' then received."RelocationPackage"
            when 'RegionalWeighting' then received."RegionalWeighting"
            when 'CostSWE' then received."CostSWE"
            when 'CostDBS' then received."CostDBS"
            when 'OtherAllowances' then received."OtherAllowances"
        end as found,
        case
            when together.column_name = 'NumberOfVacancies' then 'a number'
            when together.column_name = 'NoAgencyFTE' then 'a number'
            when together.column_name = 'NoAgencyHeadcount' then 'a whole number'
            when together.column_name = 'OtherAllowances' then 'text'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'RecruitmentBonus' then 'none_all_some'
            when 'RetentionBonus' then 'none_all_some'
            when 'PerformanceAward' then 'none_all_some'
            when 'CarAllowance' then 'none_all_some'
            when 'RelocationPackage' then 'none_all_some'
            when 'RegionalWeighting' then 'none_all_some'
            when 'CostSWE' then 'none_all_some'
            when 'CostDBS' then 'none_all_some'
        end as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        case together.column_name
            when 'NumberOfVacancies'
                then 'Message/LALevel/NumberOfVacancies'
            when 'NoAgencyFTE'
                then 'Message/LALevel/NoAgencyFTE'
            when 'NoAgencyHeadcount'
                then 'Message/LALevel/NoAgencyHeadcount'
            when 'RecruitmentBonus'
                then 'Message/LALevel/RecruitmentBonus'
            when 'RetentionBonus'
                then 'Message/LALevel/RetentionBonus'
            when 'PerformanceAward'
                then 'Message/LALevel/PerformanceAward'
            when 'CarAllowance'
                then 'Message/LALevel/CarAllowance'
            when 'RelocationPackage'
                then 'Message/LALevel/RelocationPackage'
            when 'RegionalWeighting'
                then 'Message/LALevel/RegionalWeighting'
            when 'CostSWE'
                then 'Message/LALevel/CostSWE'
            when 'CostDBS'
                then 'Message/LALevel/CostDBS'
            when 'OtherAllowances'
                then 'Message/LALevel/OtherAllowances'
            else 'Message/LALevel'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
