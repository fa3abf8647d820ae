-- Made from schemas/returns/sen2/placements.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of placements: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_sen2__placements') }}
    unpivot (
        _kind for _problem_column in (
            "URN__problem",
            "UKPRN__problem",
            "SENSetting__problem",
            "SENSettingOther__problem",
            "PlacementRank__problem",
            "EntryDate__problem",
            "LeavingDate__problem",
            "AttendancePattern__problem",
            "SENunitIndicator__problem",
            "ResourcedProvisionIndicator__problem",
            "Res__problem",
            "WBP__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'sen2__placements') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_sen2__placements') }}
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
                    when 'URN' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'UKPRN' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'SENSetting' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'SENSettingOther' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'PlacementRank' then {{ dbt.split_part('received._lines', "','", 5) }}
                    when 'EntryDate' then {{ dbt.split_part('received._lines', "','", 6) }}
                    when 'LeavingDate' then {{ dbt.split_part('received._lines', "','", 7) }}
                    when 'AttendancePattern' then {{ dbt.split_part('received._lines', "','", 8) }}
                    when 'SENunitIndicator' then {{ dbt.split_part('received._lines', "','", 9) }}
                    when 'ResourcedProvisionIndicator' then {{ dbt.split_part('received._lines', "','", 10) }}
                    when 'Res' then {{ dbt.split_part('received._lines', "','", 11) }}
                    when 'WBP' then {{ dbt.split_part('received._lines', "','", 12) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'URN' then received."URN"
            when 'UKPRN' then received."UKPRN"
            when 'SENSetting' then received."SENSetting"
            when 'SENSettingOther' then received."SENSettingOther"
            when 'PlacementRank' then received."PlacementRank"
            when 'EntryDate' then received."EntryDate"
            when 'LeavingDate' then received."LeavingDate"
            when 'AttendancePattern' then received."AttendancePattern"
            when 'SENunitIndicator' then received."SENunitIndicator"
            when 'ResourcedProvisionIndicator' then received."ResourcedProvisionIndicator"
            when 'Res' then received."Res"
            when 'WBP' then received."WBP"
        end as found,
        case
            when together.column_name = 'URN' then 'text of the form [0-9]{1,6}'
            when together.column_name = 'UKPRN' then 'text of the form [0-9]{8}'
            when together.column_name = 'SENSettingOther' then 'text'
            when together.column_name = 'EntryDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'LeavingDate' then 'a real date written as yyyy-mm-dd'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'SENSetting' then 'sen_setting'
            when 'PlacementRank' then 'placement_rank'
            when 'AttendancePattern' then 'attendance_pattern'
            when 'SENunitIndicator' then 'yes_no_01'
            when 'ResourcedProvisionIndicator' then 'yes_no_01'
            when 'Res' then 'plan_residential'
            when 'WBP' then 'work_based_pathway'
        end as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        case together.column_name
            when 'URN'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/URN'
            when 'UKPRN'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/UKPRN'
            when 'SENSetting'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/SENSetting'
            when 'SENSettingOther'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/SENSettingOther'
            when 'PlacementRank'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/PlacementRank'
            when 'EntryDate'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/EntryDate'
            when 'LeavingDate'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/LeavingDate'
            when 'AttendancePattern'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/AttendancePattern'
            when 'SENunitIndicator'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/SENunitIndicator'
            when 'ResourcedProvisionIndicator'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/ResourcedProvisionIndicator'
            when 'Res'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/Res'
            when 'WBP'
                then 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail/WBP'
            else 'Message/Persons/Person/Requests/ActivePlans/PlacementDetail'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
