-- Made from schemas/returns/csww/la_level.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: vacancies and allowances of the authority, from 2025. A cell that cannot be read is empty
-- here, and its `__problem` column says why; fnd_csww__la_level explains it.

with

received as (

    select * from {{ source('raw', 'csww__la_level') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_csww') }}

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
        recruitmentbonus_codes.code as "RecruitmentBonus",
        retentionbonus_codes.code as "RetentionBonus",
        performanceaward_codes.code as "PerformanceAward",
        carallowance_codes.code as "CarAllowance",
        relocationpackage_codes.code as "RelocationPackage",
        regionalweighting_codes.code as "RegionalWeighting",
        costswe_codes.code as "CostSWE",
        costdbs_codes.code as "CostDBS",
        {{ clean_string('received."OtherAllowances"') }} as "OtherAllowances",
        received."NumberOfVacancies" as "NumberOfVacancies__received",
        received."NoAgencyFTE" as "NoAgencyFTE__received",
        received."NoAgencyHeadcount" as "NoAgencyHeadcount__received",
        {{ code_problem('received."RecruitmentBonus"', 'recruitmentbonus_codes.kind', required=true) }}
            as "RecruitmentBonus__problem",
        {{ code_problem('received."RetentionBonus"', 'retentionbonus_codes.kind', required=true) }}
            as "RetentionBonus__problem",
        {{ code_problem('received."PerformanceAward"', 'performanceaward_codes.kind', required=true) }}
            as "PerformanceAward__problem",
        {{ code_problem('received."CarAllowance"', 'carallowance_codes.kind', required=true) }}
            as "CarAllowance__problem",
        {{ code_problem('received."RelocationPackage"', 'relocationpackage_codes.kind', required=true) }}
            as "RelocationPackage__problem",
        {{ code_problem('received."RegionalWeighting"', 'regionalweighting_codes.kind', required=true) }}
            as "RegionalWeighting__problem",
        {{ code_problem('received."CostSWE"', 'costswe_codes.kind', required=true) }} as "CostSWE__problem",
        {{ code_problem('received."CostDBS"', 'costdbs_codes.kind', required=true) }} as "CostDBS__problem",
        received."OtherAllowances" as "OtherAllowances__received"
    from received
    left join codes as recruitmentbonus_codes
        on
            recruitmentbonus_codes.list_name = 'none_all_some'
            and received._year = recruitmentbonus_codes._year
            and received."RecruitmentBonus" = recruitmentbonus_codes.raw_value
    left join codes as retentionbonus_codes
        on
            retentionbonus_codes.list_name = 'none_all_some'
            and received._year = retentionbonus_codes._year
            and received."RetentionBonus" = retentionbonus_codes.raw_value
    left join codes as performanceaward_codes
        on
            performanceaward_codes.list_name = 'none_all_some'
            and received._year = performanceaward_codes._year
            and received."PerformanceAward" = performanceaward_codes.raw_value
    left join codes as carallowance_codes
        on
            carallowance_codes.list_name = 'none_all_some'
            and received._year = carallowance_codes._year
            and received."CarAllowance" = carallowance_codes.raw_value
    left join codes as relocationpackage_codes
        on
            relocationpackage_codes.list_name = 'none_all_some'
            and received._year = relocationpackage_codes._year
            and received."RelocationPackage" = relocationpackage_codes.raw_value
    left join codes as regionalweighting_codes
        on
            regionalweighting_codes.list_name = 'none_all_some'
            and received._year = regionalweighting_codes._year
            and received."RegionalWeighting" = regionalweighting_codes.raw_value
    left join codes as costswe_codes
        on
            costswe_codes.list_name = 'none_all_some'
            and received._year = costswe_codes._year
            and received."CostSWE" = costswe_codes.raw_value
    left join codes as costdbs_codes
        on
            costdbs_codes.list_name = 'none_all_some'
            and received._year = costdbs_codes._year
            and received."CostDBS" = costdbs_codes.raw_value

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
        "RecruitmentBonus",
        "RetentionBonus",
        "PerformanceAward",
        "CarAllowance",
        "RelocationPackage",
        "RegionalWeighting",
        "CostSWE",
        "CostDBS",
        "OtherAllowances",
        {{ cell_problem('"NumberOfVacancies__received"', '"NumberOfVacancies"', required=true) }}
            as "NumberOfVacancies__problem",
        {{ cell_problem('"NoAgencyFTE__received"', '"NoAgencyFTE"', required=true) }} as "NoAgencyFTE__problem",
        {{ cell_problem('"NoAgencyHeadcount__received"', '"NoAgencyHeadcount"', required=true) }}
            as "NoAgencyHeadcount__problem",
        "RecruitmentBonus__problem",
        "RetentionBonus__problem",
        "PerformanceAward__problem",
        "CarAllowance__problem",
        "RelocationPackage__problem",
        "RegionalWeighting__problem",
        "CostSWE__problem",
        "CostDBS__problem",
        {{ cell_problem('"OtherAllowances__received"', '"OtherAllowances"', required=true) }}
            as "OtherAllowances__problem"
    from typed

)

select * from checked
