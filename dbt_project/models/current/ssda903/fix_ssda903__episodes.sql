-- One row per episode received, after both stages of repair; original values stand beside the repaired ones.
-- Stage 2 looks at what stage 1 left in: an episode that has an end, and whose next episode was sent in a later year.
--   RULE_4  it ends after the next one starts: closed on the day the next one starts
--   RULE_5  it ends before the next one starts although it should run on (X1): closed on the day the next one starts

with

episodes as (

    select
        *,
        is_in_sequence and _outcome = 'kept' as is_still_in_sequence
    from {{ ref('fix_ssda903__episodes_stage_1') }}

),

neighbours as (

    select
        *,
        lead("DECOM") over child_in_order as next_decom,
        lead("YEAR") over child_in_order as next_year
    from episodes
    window
        child_in_order as (
            partition by _la, "CHILD", is_still_in_sequence
            order by "DECOM", _file_id, _row
        )

),

ruled as (

    select
        *,
        case
            when not is_still_in_sequence or coalesce(next_year <= "YEAR", true) then null
            when "DEC" > next_decom then 'RULE_4'
            when "DEC" < next_decom and "REC" = 'X1' then 'RULE_5'
        end as stage_2_rule
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
        case when stage_2_rule is not null then next_decom else "DEC" end as "DEC",
        "REC",
        "REASON_PLACE_CHANGE",
        "YEAR_latest",
        coalesce(nullif(concat_ws(' | ', stage_1_rule, stage_2_rule), ''), 'Original') as "Episode_source",
        "DEC_original",
        "REC_original",
        "REASON_PLACE_CHANGE_original",
        nullif(concat_ws(' | ', stage_1_rule, stage_2_rule), '') as _repairs,
        _removed_by,
        _outcome
    from ruled

)

select * from repaired
