-- One row per pupil of a return who has termly session details: the sessions of each attendance code in a column of its
-- own, beside the totals that the pupil's own row gives. `_file_id` and `_row` are those of the first of the pupil's
-- session details.

with

sessions as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        {{ whole_number_text('"pupilonrolltableid"') }} as "PupilId",
        'on roll' as "Roll",
        "attendancereason",
        coalesce("sessions", "absencesessions") as sessions
    from {{ ref('cur_school_census__termlysessiondetailsonroll') }}

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        {{ whole_number_text('"pupilnolongeronrolltableid"') }} as "PupilId",
        'no longer on roll' as "Roll",
        "attendancereason",
        coalesce("sessions", "absencesessions") as sessions
    from {{ ref('cur_school_census__termlysessiondetailsoffroll') }}

),

summed as (

    select
        _file_id,
        min(_row) as _row,
        _la,
        _year,
        _term,
        _school_type,
        "PupilId",
        "Roll",
        {{ sessions_by_reason('"attendancereason"', 'sessions') }}
    from sessions
    group by
        _file_id,
        _la,
        _year,
        _term,
        _school_type,
        "PupilId",
        "Roll"

),

pupils as (

    select * from {{ ref('school_census_pupils') }}
    where _place = 1

),

addresses as (

    select * from {{ ref('school_census_addresses') }}

)

select
    summed.*,
    pupils."termlysessionspossible",
    pupils."termlysessionsauthorised",
    pupils."termlysessionsunauthorised",
    pupils."termlysessionseducational",
    pupils."termlysessionsexceptional",
    pupils."termlysessionscoronavirus",
    addresses."HomeAuthority"
from summed
left join pupils
    on
        {{ same_pupil('summed', 'pupils') }}
left join addresses
    on
        {{ same_pupil('summed', 'addresses') }}
