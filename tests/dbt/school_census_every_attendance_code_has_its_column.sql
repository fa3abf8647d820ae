-- Attendance codes of the code list, of whatever year, for which a table of attendance has no column.

with

codes as (

    select distinct
        code,
        case
            when code = '/' then 'sessions_present_am'
            when code = '\' then 'sessions_present_pm'
            when code = '#' then 'sessions_closed'
            else 'sessions_' || code
        end as column_name
    from {{ ref('codes_school_census') }}
    where
        list = 'attendance_reason'
        and spelling is null

),

termly_columns (name) as (
    values
    {{ described_columns('cur_school_census__termly_attendance') }}
),

summer_columns (name) as (
    values
    {{ described_columns('cur_school_census__summer_attendance') }}
)

select codes.code
from codes
left join termly_columns
    on codes.column_name = termly_columns.name
left join summer_columns
    on codes.column_name = summer_columns.name
where
    termly_columns.name is null
    or summer_columns.name is null
