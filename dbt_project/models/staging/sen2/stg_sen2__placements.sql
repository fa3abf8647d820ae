-- Made from schemas/returns/sen2/placements.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: placements. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_sen2__placements explains it.

with

received as (

    select * from {{ source('raw', 'sen2__placements') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_sen2') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_pattern('received."URN"', '[0-9]{1,6}') }} as "URN",
        {{ clean_pattern('received."UKPRN"', '[0-9]{8}') }} as "UKPRN",
        sensetting_codes.code as "SENSetting",
        {{ clean_string('received."SENSettingOther"') }} as "SENSettingOther",
        placementrank_codes.code as "PlacementRank",
        {{ clean_date('received."EntryDate"', '%Y-%m-%d') }} as "EntryDate",
        {{ clean_date('received."LeavingDate"', '%Y-%m-%d') }} as "LeavingDate",
        attendancepattern_codes.code as "AttendancePattern",
        senunitindicator_codes.code as "SENunitIndicator",
        resourcedprovisionindicator_codes.code as "ResourcedProvisionIndicator",
        res_codes.code as "Res",
        wbp_codes.code as "WBP",
        received."URN" as "URN__received",
        received."UKPRN" as "UKPRN__received",
        {{ code_problem('received."SENSetting"', 'sensetting_codes.kind') }} as "SENSetting__problem",
        received."SENSettingOther" as "SENSettingOther__received",
        {{ code_problem('received."PlacementRank"', 'placementrank_codes.kind') }} as "PlacementRank__problem",
        received."EntryDate" as "EntryDate__received",
        received."LeavingDate" as "LeavingDate__received",
        {{ code_problem('received."AttendancePattern"', 'attendancepattern_codes.kind') }}
            as "AttendancePattern__problem",
        {{ code_problem('received."SENunitIndicator"', 'senunitindicator_codes.kind') }}
            as "SENunitIndicator__problem",
        {{ code_problem(
            'received."ResourcedProvisionIndicator"',
            'resourcedprovisionindicator_codes.kind'
        ) }} as "ResourcedProvisionIndicator__problem",
        {{ code_problem('received."Res"', 'res_codes.kind') }} as "Res__problem",
        {{ code_problem('received."WBP"', 'wbp_codes.kind') }} as "WBP__problem"
    from received
    left join codes as sensetting_codes
        on
            sensetting_codes.list_name = 'sen_setting'
            and received._year = sensetting_codes._year
            and received."SENSetting" = sensetting_codes.raw_value
    left join codes as placementrank_codes
        on
            placementrank_codes.list_name = 'placement_rank'
            and received._year = placementrank_codes._year
            and received."PlacementRank" = placementrank_codes.raw_value
    left join codes as attendancepattern_codes
        on
            attendancepattern_codes.list_name = 'attendance_pattern'
            and received._year = attendancepattern_codes._year
            and received."AttendancePattern" = attendancepattern_codes.raw_value
    left join codes as senunitindicator_codes
        on
            senunitindicator_codes.list_name = 'yes_no_01'
            and received._year = senunitindicator_codes._year
            and received."SENunitIndicator" = senunitindicator_codes.raw_value
    left join codes as resourcedprovisionindicator_codes
        on
            resourcedprovisionindicator_codes.list_name = 'yes_no_01'
            and received._year = resourcedprovisionindicator_codes._year
            and received."ResourcedProvisionIndicator" = resourcedprovisionindicator_codes.raw_value
    left join codes as res_codes
        on
            res_codes.list_name = 'plan_residential'
            and received._year = res_codes._year
            and received."Res" = res_codes.raw_value
    left join codes as wbp_codes
        on
            wbp_codes.list_name = 'work_based_pathway'
            and received._year = wbp_codes._year
            and received."WBP" = wbp_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "URN",
        "UKPRN",
        "SENSetting",
        "SENSettingOther",
        "PlacementRank",
        "EntryDate",
        "LeavingDate",
        "AttendancePattern",
        "SENunitIndicator",
        "ResourcedProvisionIndicator",
        "Res",
        "WBP",
        {{ cell_problem('"URN__received"', '"URN"') }} as "URN__problem",
        {{ cell_problem('"UKPRN__received"', '"UKPRN"') }} as "UKPRN__problem",
        "SENSetting__problem",
        {{ cell_problem('"SENSettingOther__received"', '"SENSettingOther"') }} as "SENSettingOther__problem",
        "PlacementRank__problem",
        {{ cell_problem('"EntryDate__received"', '"EntryDate"') }} as "EntryDate__problem",
        {{ cell_problem('"LeavingDate__received"', '"LeavingDate"') }} as "LeavingDate__problem",
        "AttendancePattern__problem",
        "SENunitIndicator__problem",
        "ResourcedProvisionIndicator__problem",
        "Res__problem",
        "WBP__problem"
    from typed

)

select * from checked
