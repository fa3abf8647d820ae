-- Items of the seed cans_summary that are no column of their form: their answers would count in no counted.

with

form_0_5 (name) as (
    values
    {{ described_columns('pan_cans__form_0_5') }}
),

form_6_21 (name) as (
    values
    {{ described_columns('pan_cans__form_6_21') }}
),

items_of_forms as (
    select
        '0_5' as form,
        name
    from form_0_5

    union all

    select
        '6_21' as form,
        name
    from form_6_21
)

select distinct
    counted.form,
    counted.field
from {{ ref('cans_summary') }} as counted
left join items_of_forms
    on
        counted.form = items_of_forms.form
        and counted.field = items_of_forms.name
where items_of_forms.name is null
