-- One row per episode received, with the repair that an episode left open in a return before the authority's latest
-- needs. Neighbours are the same child's episodes as they stood before any repair, ordered by DECOM. Rules, the first
-- that holds:
--   RULE_3   the next or previous episode is the same placement under another DECOM: left out as a repeat
--   RULE_3A  the previous episode was sent in a later year: left out as replaced
--   RULE_2   there is no next episode: closed on 31 March of its year, E99
--   RULE_1A  the next episode starts a new period of care: closed by then or by 31 March of its year, E99
--   RULE_1   the next episode carries on: closed on the day that one starts, X1

with

episodes as (

    select
        _file_id,
        _row,
        _la,
        "CHILD",
        "DECOM",
        "RNE",
        "DEC",
        "REC",
        "REASON_PLACE_CHANGE",
        "YEAR",
        _removed_by,
        _outcome,
        _outcome = 'kept' and "DECOM" is not null as is_in_sequence,
        coalesce("RNE", '') || '|' || coalesce("LS", '') || '|' || coalesce("PLACE", '')
        || '|' || coalesce("PLACE_PROVIDER", '') || '|' || coalesce("PL_POST", '') || '|' || coalesce("URN", '')
            as placement
    from {{ ref('enr_ssda903__episodes') }}

),

latest_years as (

    select
        _la,
        max("YEAR") as "YEAR_latest"
    from episodes
    where _outcome = 'kept'
    group by _la

),

neighbours as (

    select
        episodes.*,
        latest_years."YEAR_latest",
        lag(episodes.placement) over child_in_order as previous_placement,
        lag(episodes."DECOM") over child_in_order as previous_decom,
        lag(episodes."YEAR") over child_in_order as previous_year,
        lead(episodes.placement) over child_in_order as next_placement,
        lead(episodes."DECOM") over child_in_order as next_decom,
        lead(episodes."RNE") over child_in_order as next_rne
    from episodes
    left join latest_years
        on episodes._la = latest_years._la
    window
        child_in_order as (
            partition by episodes._la, episodes."CHILD", episodes.is_in_sequence
            order by episodes."DECOM", episodes._file_id, episodes._row
        )

),

ruled as (

    select
        *,
        case
            when not is_in_sequence or "DEC" is not null or "YEAR" = "YEAR_latest" then null
            when placement = next_placement and "DECOM" != next_decom then 'RULE_3'
            when placement = previous_placement and "DECOM" != previous_decom then 'RULE_3'
            when previous_year > "YEAR" then 'RULE_3A'
            when next_decom is null then 'RULE_2'
            when next_rne = 'S' then 'RULE_1A'
            else 'RULE_1'
        end as stage_1_rule,
        {{ calendar_date('"YEAR"', "'03-31'") }} as year_end
    from neighbours

),

repaired as (

    select
        _file_id,
        _row,
        _la,
        "CHILD",
        "DECOM",
        "YEAR",
        case stage_1_rule
            when 'RULE_2' then year_end
            when 'RULE_1A' then least(year_end, cast({{ dbt.dateadd('day', -1, 'next_decom') }} as date))
            when 'RULE_1' then next_decom
            else "DEC"
        end as "DEC",
        case
            when stage_1_rule in ('RULE_2', 'RULE_1A') then 'E99'
            when stage_1_rule = 'RULE_1' then 'X1'
            else "REC"
        end as "REC",
        case
            when stage_1_rule = 'RULE_1' and next_rne in ('P', 'B', 'T', 'U') then 'LIIAF'
            else "REASON_PLACE_CHANGE"
        end as "REASON_PLACE_CHANGE",
        "YEAR_latest",
        "DEC" as "DEC_original",
        "REC" as "REC_original",
        "REASON_PLACE_CHANGE" as "REASON_PLACE_CHANGE_original",
        stage_1_rule,
        is_in_sequence,
        coalesce(_removed_by, case when stage_1_rule in ('RULE_3', 'RULE_3A') then stage_1_rule end) as _removed_by,
        case when stage_1_rule in ('RULE_3', 'RULE_3A') then 'RowRemoved' else _outcome end as _outcome
    from ruled

)

select * from repaired
