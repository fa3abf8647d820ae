-- Made from schemas/returns/cin/pre_proceedings.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of pre-proceedings and family group decision making: cells that could not be
-- read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_cin__pre_proceedings') }}
    unpivot (
        _kind for _problem_column in (
            "PPStartDate__problem",
            "LBPSentDate__problem",
            "FGDMMeetingOffer__problem",
            "FGDMMeetingFac__problem",
            "InitialPPMeetingDate__problem",
            "ReviewMeetingsCount__problem",
            "StepDecisionDate__problem",
            "PPOutcome__problem",
            "CourtAppDate__problem",
            "LetterInitCPDate__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'cin__pre_proceedings') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by,
        _kept_in
    from {{ ref('enr_cin__pre_proceedings') }}
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
    where
        _outcome = 'RowRemoved'
        or _kept_in = _file_id

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
                    when 'PPStartDate' then {{ dbt.split_part('received._lines', "','", 1) }}
                    when 'LBPSentDate' then {{ dbt.split_part('received._lines', "','", 2) }}
                    when 'FGDMMeetingOffer' then {{ dbt.split_part('received._lines', "','", 3) }}
                    when 'FGDMMeetingFac' then {{ dbt.split_part('received._lines', "','", 4) }}
                    when 'InitialPPMeetingDate' then {{ dbt.split_part('received._lines', "','", 5) }}
                    when 'ReviewMeetingsCount' then {{ dbt.split_part('received._lines', "','", 6) }}
                    when 'StepDecisionDate' then {{ dbt.split_part('received._lines', "','", 7) }}
                    when 'PPOutcome' then {{ dbt.split_part('received._lines', "','", 8) }}
                    when 'CourtAppDate' then {{ dbt.split_part('received._lines', "','", 9) }}
                    when 'LetterInitCPDate' then {{ dbt.split_part('received._lines', "','", 10) }}
                end, ''
            ) as {{ dbt.type_bigint() }}),
            0
        ) as _row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'PPStartDate' then received."PPStartDate"
            when 'LBPSentDate' then received."LBPSentDate"
            when 'FGDMMeetingOffer' then received."FGDMMeetingOffer"
            when 'FGDMMeetingFac' then received."FGDMMeetingFac"
            when 'InitialPPMeetingDate' then received."InitialPPMeetingDate"
            when 'ReviewMeetingsCount' then received."ReviewMeetingsCount"
            when 'StepDecisionDate' then received."StepDecisionDate"
            when 'PPOutcome' then received."PPOutcome"
            when 'CourtAppDate' then received."CourtAppDate"
            when 'LetterInitCPDate' then received."LetterInitCPDate"
        end as found,
        case
            when together.column_name = 'PPStartDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'LBPSentDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'InitialPPMeetingDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'ReviewMeetingsCount' then 'a whole number of 0 or more'
            when together.column_name = 'StepDecisionDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'CourtAppDate' then 'a real date written as yyyy-mm-dd'
            when together.column_name = 'LetterInitCPDate' then 'a real date written as yyyy-mm-dd'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'FGDMMeetingOffer' then 'yes_no_01'
            when 'FGDMMeetingFac' then 'yes_no_01'
            when 'PPOutcome' then 'pp_outcome'
        end as list_name,
        children."LAchildID" as child,
        case together.column_name
            when 'PPStartDate'
                then 'Message/Children/Child/CINdetails/PreProceedingsandFGDM/PPStartDate'
            when 'LBPSentDate'
                then 'Message/Children/Child/CINdetails/PreProceedingsandFGDM/LBPSentDate'
            when 'FGDMMeetingOffer'
                then 'Message/Children/Child/CINdetails/PreProceedingsandFGDM/FGDMMeetingOffer'
            when 'FGDMMeetingFac'
                then 'Message/Children/Child/CINdetails/PreProceedingsandFGDM/FGDMMeetingFac'
            when 'InitialPPMeetingDate'
                then 'Message/Children/Child/CINdetails/PreProceedingsandFGDM/InitialPPMeetingDate'
            when 'ReviewMeetingsCount'
                then 'Message/Children/Child/CINdetails/PreProceedingsandFGDM/ReviewMeetingsCount'
            when 'StepDecisionDate'
                then 'Message/Children/Child/CINdetails/PreProceedingsandFGDM/StepDecisionDate'
            when 'PPOutcome'
                then 'Message/Children/Child/CINdetails/PreProceedingsandFGDM/PPOutcome'
            when 'CourtAppDate'
                then 'Message/Children/Child/CINdetails/PreProceedingsandFGDM/CourtAppDate'
            when 'LetterInitCPDate'
                then 'Message/Children/Child/CINdetails/PreProceedingsandFGDM/LetterInitCPDate'
            else 'Message/Children/Child/CINdetails/PreProceedingsandFGDM'
        end as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row
    left join {{ source('raw', 'cin__cin_details') }} as cin_details
        on
            received._file_id = cin_details._file_id
            and received._parent = cin_details._row
    left join {{ source('raw', 'cin__children') }} as children
        on
            received._file_id = children._file_id
            and cin_details._parent = children._row

),

held_elsewhere as (

    select
        _file_id,
        cast(null as {{ dbt.type_bigint() }}) as _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        'RepeatedRecord' as kind,
        cast(count(*) as {{ dbt.type_string() }}) || case when count(*) = 1 then ' record' else ' records' end as found,
        'one row for each distinct record' as expected,
        cast(null as {{ dbt.type_string() }}) as list_name,
        cast(null as {{ dbt.type_string() }}) as child,
        cast(null as {{ dbt.type_string() }}) as element
    from not_kept
    where
        _outcome = 'DuplicateRemoval'
        and _kept_in != _file_id
    group by _file_id

)

select * from explained
union all
select * from held_elsewhere
