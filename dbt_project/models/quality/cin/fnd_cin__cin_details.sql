-- Made from schemas/returns/cin/cin_details.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of cin episodes: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_cin__cin_details') }}
    unpivot (
        _kind for _problem_column in (
            "CINreferralDate__problem",
            "ReferralSource__problem",
            "PrimaryNeedCode__problem",
            "CINclosureDate__problem",
            "ReasonForClosure__problem",
            "DateOfInitialCPC__problem",
            "ReferralNFA__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'cin__cin_details') }}

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
        and table_name = 'cin_details'

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
                    when 'CINreferralDate' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'ReferralSource' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'PrimaryNeedCode' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'CINclosureDate' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'ReasonForClosure' then {{ dbt.split_part('received._lines', "','", 5) }}
                    when 'DateOfInitialCPC' then {{ dbt.split_part('received._lines', "','", 6) }}
                    when 'ReferralNFA' then {{ dbt.split_part('received._lines', "','", 7) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'CINreferralDate' then received."CINreferralDate"
            when 'ReferralSource' then received."ReferralSource"
            when 'PrimaryNeedCode' then received."PrimaryNeedCode"
            when 'CINclosureDate' then received."CINclosureDate"
            when 'ReasonForClosure' then received."ReasonForClosure"
            when 'DateOfInitialCPC' then received."DateOfInitialCPC"
            when 'ReferralNFA' then received."ReferralNFA"
        end as found,
        case
            when together.column_name = 'CINreferralDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'CINclosureDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'DateOfInitialCPC' then 'a real date written as yyyy-mm-dd'
            when together.kind = 'RowRemoved' then 'a date that can be read, in the element or in one inside it'
        end as expected,
        case together.column_name
            when 'ReferralSource' then 'referral_source'
            when 'PrimaryNeedCode' then 'primary_need_code'
            when 'ReasonForClosure' then 'reason_for_closure'
            when 'ReferralNFA' then 'yes_no_01'
        end as list_name,
        children."LAchildID" as child,
        case together.column_name
            when 'CINreferralDate'
                then 'Message/Children/Child/CINdetails/CINreferralDate'
            when 'ReferralSource'
                then 'Message/Children/Child/CINdetails/ReferralSource'
            when 'PrimaryNeedCode'
                then 'Message/Children/Child/CINdetails/PrimaryNeedCode'
            when 'CINclosureDate'
                then 'Message/Children/Child/CINdetails/CINclosureDate'
            when 'ReasonForClosure'
                then 'Message/Children/Child/CINdetails/ReasonForClosure'
            when 'DateOfInitialCPC'
                then 'Message/Children/Child/CINdetails/DateOfInitialCPC'
            when 'ReferralNFA'
                then 'Message/Children/Child/CINdetails/ReferralNFA'
            else 'Message/Children/Child/CINdetails'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row
    left join {{ source('raw', 'cin__children') }} as children
        on
            received._file_id = children._file_id
            and received._parent = children._row

)

select * from explained
