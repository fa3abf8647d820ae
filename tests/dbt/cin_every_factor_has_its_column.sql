-- Factors of the code list, of whatever year, that the factors report has no column for.

with

report_columns (name) as (
    values
    {{ described_columns('pan_cin__factors') }}
)

select codes.code
from {{ ref('codes_cin') }} as codes
left join report_columns
    on codes.code = report_columns.name
where
    codes.list = 'assessment_factors'
    and codes.spelling is null
    and report_columns.name is null
