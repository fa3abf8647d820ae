-- Summary columns that one of the seeds names and the summary does not have, or that only one of the seeds names.

with

report_columns (name) as (
    values
    {{ described_columns('pan_cans__summary') }}
),

counted as (
    select distinct
        form,
        summary_column
    from {{ ref('cans_summary') }}
)

select
    coalesce(listed.form, counted.form) as form,
    coalesce(listed.summary_column, counted.summary_column) as summary_column
from {{ ref('cans_summary_columns') }} as listed
full outer join counted
    on
        listed.form = counted.form
        and listed.summary_column = counted.summary_column
left join report_columns on listed.summary_column = report_columns.name
where
    listed.form is null
    or counted.form is null
    or report_columns.name is null
