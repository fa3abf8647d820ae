-- The summary of each assessment of needs and strengths (CANS): one row per assessment of either form. A summary column
-- names the items of the form whose answer counts in it, in the order of the form and joined by ';'. Which answers
-- count where stands in the seed cans_summary; a column that a form does not have is empty for it.

with

summary as (

    select * from {{ ref('cans_summary') }}

),

-- `place` tells the assessments of a form apart. Those of one child without a day may be alike in all that it goes by;
-- which of them comes first makes no difference to the summaries, only to their numbers here.
form_0_5 as (

    select
        *,
        row_number() over (
            order by
                "Child Unique ID" asc,
                "Assessment Date" asc nulls last,
                "Year" asc,
                "Month" asc,
                "Assessment Type" asc nulls last,
                "LA" asc
        ) as place
    from {{ ref('pan_cans__form_0_5') }}

),

form_6_21 as (

    select
        *,
        row_number() over (
            order by
                "Youth Unique ID" asc,
                "Assessment Date" asc nulls last,
                "Year" asc,
                "Month" asc,
                "Assessment Type" asc nulls last,
                "LA" asc
        ) as place
    from {{ ref('pan_cans__form_6_21') }}

),

assessments as (

    select
        '0_5' as form,
        place,
        "Child Unique ID",
        "Assessment Date",
        "Assessment Type",
        "LA",
        "Year",
        "Month"
    from form_0_5

    union all

    select
        '6_21' as form,
        place,
        "Youth Unique ID" as "Child Unique ID",
        "Assessment Date",
        "Assessment Type",
        "LA",
        "Year",
        "Month"
    from form_6_21

),

answers_0_5 as (

    {{ unpivot_columns('form_0_5', 'place', 'field', 'score') }}

),

answers_6_21 as (

    {{ unpivot_columns('form_6_21', 'place', 'field', 'score') }}

),

answers as (

    select
        '0_5' as form,
        place,
        field,
        score
    from answers_0_5

    union all

    select
        '6_21' as form,
        place,
        field,
        score
    from answers_6_21

),

counted as (

    select
        answers.form,
        answers.place,
        answers.field,
        summary.summary_column,
        summary.position
    from answers
    inner join summary
        on
            answers.form = summary.form
            and answers.field = summary.field
            and answers.score = summary.score

),

summaries as (

    select
        form,
        place,
        {{ items_in('Centerpiece of the Plan') }} as "Centerpiece of the Plan",
        {{ items_in('Strength used in the Plan') }} as "Strength used in the Plan",
        {{ items_in('Consider Strength Development') }} as "Consider Strength Development",
        {{ items_in('No Strength, Consider Building') }} as "No Strength, Consider Building",
        {{ items_in('Trauma Experience (Over Lifetime)') }} as "Trauma Experience (Over Lifetime)",
        {{ items_in('Action Needed (Youth)') }} as "Action Needed (Youth)",
        {{ items_in('Immediate/Intensive Action Needed (Youth)') }} as "Immediate/Intensive Action Needed (Youth)",
        {{ items_in('Action Needed (Caregiver)') }} as "Action Needed (Caregiver)",
        {{ items_in('Immediate/Intensive Action Needed (Caregiver)') }}
            as "Immediate/Intensive Action Needed (Caregiver)",
        {{ items_in('Transition Age Action Needed') }} as "Transition Age Action Needed",
        {{ items_in('Immediate/Intensive Transition Age Action Needed') }}
            as "Immediate/Intensive Transition Age Action Needed"
    from counted
    group by
        form,
        place

)

select
    assessments."Child Unique ID",
    assessments."Assessment Date",
    assessments.form as "Form",
    assessments."Assessment Type",
    assessments."LA",
    assessments."Year",
    assessments."Month",
    summaries."Centerpiece of the Plan",
    summaries."Strength used in the Plan",
    summaries."Consider Strength Development",
    summaries."No Strength, Consider Building",
    summaries."Trauma Experience (Over Lifetime)",
    summaries."Action Needed (Youth)",
    summaries."Immediate/Intensive Action Needed (Youth)",
    summaries."Action Needed (Caregiver)",
    summaries."Immediate/Intensive Action Needed (Caregiver)",
    summaries."Transition Age Action Needed",
    summaries."Immediate/Intensive Transition Age Action Needed"
from assessments
left join summaries
    on
        assessments.form = summaries.form
        and assessments.place = summaries.place
order by
    assessments."Child Unique ID" asc,
    assessments."Assessment Date" asc nulls last,
    assessments.form asc,
    assessments."LA" asc,
    assessments."Year" asc,
    assessments."Month" asc,
    assessments."Assessment Type" asc nulls last,
    summaries."Centerpiece of the Plan" asc nulls last,
    summaries."Strength used in the Plan" asc nulls last,
    summaries."Consider Strength Development" asc nulls last,
    summaries."No Strength, Consider Building" asc nulls last,
    summaries."Trauma Experience (Over Lifetime)" asc nulls last,
    summaries."Action Needed (Youth)" asc nulls last,
    summaries."Immediate/Intensive Action Needed (Youth)" asc nulls last,
    summaries."Action Needed (Caregiver)" asc nulls last,
    summaries."Immediate/Intensive Action Needed (Caregiver)" asc nulls last,
    summaries."Transition Age Action Needed" asc nulls last,
    summaries."Immediate/Intensive Transition Age Action Needed" asc nulls last
