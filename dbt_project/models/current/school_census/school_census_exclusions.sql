-- One row per suspension or permanent exclusion of a pupil on the school's roll or no longer on it, with the authority
-- in which the pupil lives.

with

exclusions as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        {{ whole_number_text('"termlyexclusionsonrolltableid"') }} as "ExclusionId",
        {{ whole_number_text('"pupilonrolltableid"') }} as "PupilId",
        'on roll' as "Roll",
        "category",
        coalesce("reason1", "reason") as "reason1",
        "reason2",
        "reason3",
        "startdate",
        "sessions",
        "senprovision"
    from {{ ref('cur_school_census__termlyexclusionsonroll') }}

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        {{ whole_number_text('"termlyexclusionsoffrolltableid"') }} as "ExclusionId",
        {{ whole_number_text('"pupilnolongeronrolltableid"') }} as "PupilId",
        'no longer on roll' as "Roll",
        "category",
        coalesce("reason1", "reason") as "reason1",
        "reason2",
        "reason3",
        "startdate",
        "sessions",
        "senprovision"
    from {{ ref('cur_school_census__termlyexclusionsoffroll') }}

),

addresses as (

    select * from {{ ref('school_census_addresses') }}

)

select
    exclusions.*,
    addresses."HomeAuthority"
from exclusions
left join addresses
    on
        {{ same_pupil('exclusions', 'addresses') }}
