-- Returns of which the summer attendance has more sessions, or fewer, than were received: there are none. Sessions
-- whose attendance code could be read stand in the columns of the codes, the others in a column of their own.

with

received as (

    select
        _file_id,
        attendancereason,
        coalesce(sessions, absencesessions) as sessions
    from {{ ref('cur_school_census__summerhalfterm2sessiondetailsonroll') }}

    union all

    select
        _file_id,
        attendancereason,
        coalesce(sessions, absencesessions) as sessions
    from {{ ref('cur_school_census__summerhalfterm2sessiondetailsoffroll') }}

),

sums_received as (

    select
        _file_id,
        coalesce(sum(case when attendancereason is not null then sessions end), 0) as with_code,
        coalesce(sum(case when attendancereason is null then sessions end), 0) as without_code
    from received
    group by _file_id

),

sums_in_columns as (

    select
        _file_id,
        coalesce(sum("sessions_no_code"), 0) as without_code,
        0
        {%- for name in attendance_columns().values() %}
            + coalesce(sum("{{ name }}"), 0)
        {%- endfor %} as with_code
    from {{ ref('school_census_summer_attendance') }}
    group by _file_id

)

select
    sums_received._file_id as file_received,
    sums_in_columns._file_id as file_in_columns,
    sums_received.with_code as sessions_received,
    sums_in_columns.with_code as sessions_in_columns
from sums_received
full outer join sums_in_columns
    on sums_received._file_id = sums_in_columns._file_id
where
    sums_received.with_code is distinct from sums_in_columns.with_code
    or sums_received.without_code is distinct from sums_in_columns.without_code
