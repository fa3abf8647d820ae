-- Forms of which the summary has more, or fewer, rows than there are assessments.

with

assessments as (
    select
        '0_5' as form,
        count(*) as assessments
    from {{ ref('pan_cans__form_0_5') }}

    union all

    select
        '6_21' as form,
        count(*) as assessments
    from {{ ref('pan_cans__form_6_21') }}
),

summaries as (
    select
        "Form" as form,
        count(*) as summaries
    from {{ ref('pan_cans__summary') }}
    group by "Form"
)

select
    assessments.form,
    assessments.assessments,
    summaries.summaries
from assessments
left join summaries on assessments.form = summaries.form
where assessments.assessments <> coalesce(summaries.summaries, 0)
