-- Made from schemas/returns/sen2/plan_details.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of settings named in plans: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_sen2__plan_details') }}
    unpivot (
        _kind for _problem_column in (
            "URN__problem",
            "UKPRN__problem",
            "SENSetting__problem",
            "SENSettingOther__problem",
            "PlacementRank__problem",
            "SENunitIndicator__problem",
            "ResourcedProvisionIndicator__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'sen2__plan_details') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_sen2__plan_details') }}
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
                    when 'SENunitIndicator' then {{ dbt.split_part('received._lines', "','", 6) }}
                    when 'ResourcedProvisionIndicator' then {{ dbt.split_part('received._lines', "','", 7) }}
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
            when 'SENunitIndicator' then received."SENunitIndicator"
            when 'ResourcedProvisionIndicator' then received."ResourcedProvisionIndicator"
        end as found,
        case
            when together.column_name = 'URN' then 'text of the form [0-9]{1,6}'
            when together.column_name = 'UKPRN' then 'text of the form [0-9]{8}'
            when together.column_name = 'SENSettingOther' then 'text'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'SENSetting' then 'sen_setting'
            when 'PlacementRank' then 'placement_rank'
            when 'SENunitIndicator' then 'yes_no_01'
            when 'ResourcedProvisionIndicator' then 'yes_no_01'
        end as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        case together.column_name
            when 'URN'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/PlanDetail/URN'
            when 'UKPRN'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/PlanDetail/UKPRN'
            when 'SENSetting'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/PlanDetail/SENSetting'
            when 'SENSettingOther'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/PlanDetail/SENSettingOther'
            when 'PlacementRank'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/PlanDetail/PlacementRank'
            when 'SENunitIndicator'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/PlanDetail/SENunitIndicator'
            when 'ResourcedProvisionIndicator'
                then 'Message/Persons/Person/Requests/Assessment/NamedPlan/PlanDetail/ResourcedProvisionIndicator'
            else 'Message/Persons/Person/Requests/Assessment/NamedPlan/PlanDetail'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
