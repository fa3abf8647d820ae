-- Made from schemas/returns/school_census/summer_attendance.yml by `returns generate`: edit the schema, not this file.
-- One row per row of school_census_summer_attendance: summer half-term attendance of pupils, enriched, with what
-- becomes of it: kept, RowRemoved or DuplicateRemoval. An authority keeps one row for each PupilId, Roll.

with

staged as (

    select * from {{ ref('school_census_summer_attendance') }}

),

authorities as (

    select
        la_code,
        la_name
    from {{ ref('authorities') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged._term,
        staged._school_type,
        {{ la_suffix('staged."PupilId"') }} as "PupilId",
        staged."Roll",
        staged."sessions_present_am",
        staged."sessions_present_pm",
        staged."sessions_B",
        staged."sessions_C",
        staged."sessions_C1",
        staged."sessions_C2",
        staged."sessions_D",
        staged."sessions_E",
        staged."sessions_G",
        staged."sessions_H",
        staged."sessions_I",
        staged."sessions_J1",
        staged."sessions_K",
        staged."sessions_J",
        staged."sessions_L",
        staged."sessions_M",
        staged."sessions_N",
        staged."sessions_O",
        staged."sessions_P",
        staged."sessions_Q",
        staged."sessions_R",
        staged."sessions_S",
        staged."sessions_T",
        staged."sessions_U",
        staged."sessions_V",
        staged."sessions_W",
        staged."sessions_X",
        staged."sessions_Y1",
        staged."sessions_Y2",
        staged."sessions_Y3",
        staged."sessions_Y4",
        staged."sessions_Y5",
        staged."sessions_Y6",
        staged."sessions_Y7",
        staged."sessions_Y",
        staged."sessions_Z",
        staged."sessions_closed",
        staged."sessions_no_code",
        staged."summerhalfterm2sessionspossible",
        staged."summerhalfterm2sessionsauthorised",
        staged."summerhalfterm2sessionsunauthorised",
        staged."HomeAuthority",
        authorities.la_name as "LA",
        staged._year as "Year",
        staged._term as "Term",
        staged._school_type as "SchoolType",
        case
            when staged."PupilId" is null
                then 'NoIdentifier'
        end as _removed_by
    from staged
    left join authorities
        on staged._la = authorities.la_code

),

ranked as (

    select
        *,
        row_number() over same_record as _rank,
        first_value(_file_id) over same_record as _kept_in
    from enriched
    window
        same_record as (
            partition by
                _la,
                _removed_by,
                _year,
                _term,
                _school_type,
                "PupilId",
                "Roll",
                {{ apart_if_blank(['PupilId', 'Roll']) }}
            order by
                "sessions_present_am" asc nulls last,
                "sessions_present_pm" asc nulls last,
                "sessions_B" asc nulls last,
                "sessions_C" asc nulls last,
                "sessions_C1" asc nulls last,
                "sessions_C2" asc nulls last,
                "sessions_D" asc nulls last,
                "sessions_E" asc nulls last,
                "sessions_G" asc nulls last,
                "sessions_H" asc nulls last,
                "sessions_I" asc nulls last,
                "sessions_J1" asc nulls last,
                "sessions_K" asc nulls last,
                "sessions_J" asc nulls last,
                "sessions_L" asc nulls last,
                "sessions_M" asc nulls last,
                "sessions_N" asc nulls last,
                "sessions_O" asc nulls last,
                "sessions_P" asc nulls last,
                "sessions_Q" asc nulls last,
                "sessions_R" asc nulls last,
                "sessions_S" asc nulls last,
                "sessions_T" asc nulls last,
                "sessions_U" asc nulls last,
                "sessions_V" asc nulls last,
                "sessions_W" asc nulls last,
                "sessions_X" asc nulls last,
                "sessions_Y1" asc nulls last,
                "sessions_Y2" asc nulls last,
                "sessions_Y3" asc nulls last,
                "sessions_Y4" asc nulls last,
                "sessions_Y5" asc nulls last,
                "sessions_Y6" asc nulls last,
                "sessions_Y7" asc nulls last,
                "sessions_Y" asc nulls last,
                "sessions_Z" asc nulls last,
                "sessions_closed" asc nulls last,
                "sessions_no_code" asc nulls last,
                "summerhalfterm2sessionspossible" asc nulls last,
                "summerhalfterm2sessionsauthorised" asc nulls last,
                "summerhalfterm2sessionsunauthorised" asc nulls last,
                "HomeAuthority" asc nulls last,
                "LA" asc nulls last,
                "Year" asc nulls last,
                "Term" asc nulls last,
                "SchoolType" asc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        )

),

decided as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        "PupilId",
        "Roll",
        "sessions_present_am",
        "sessions_present_pm",
        "sessions_B",
        "sessions_C",
        "sessions_C1",
        "sessions_C2",
        "sessions_D",
        "sessions_E",
        "sessions_G",
        "sessions_H",
        "sessions_I",
        "sessions_J1",
        "sessions_K",
        "sessions_J",
        "sessions_L",
        "sessions_M",
        "sessions_N",
        "sessions_O",
        "sessions_P",
        "sessions_Q",
        "sessions_R",
        "sessions_S",
        "sessions_T",
        "sessions_U",
        "sessions_V",
        "sessions_W",
        "sessions_X",
        "sessions_Y1",
        "sessions_Y2",
        "sessions_Y3",
        "sessions_Y4",
        "sessions_Y5",
        "sessions_Y6",
        "sessions_Y7",
        "sessions_Y",
        "sessions_Z",
        "sessions_closed",
        "sessions_no_code",
        "summerhalfterm2sessionspossible",
        "summerhalfterm2sessionsauthorised",
        "summerhalfterm2sessionsunauthorised",
        "HomeAuthority",
        "LA",
        "Year",
        "Term",
        "SchoolType",
        _removed_by,
        _kept_in,
        case
            when _removed_by is not null then 'RowRemoved'
            when _rank > 1 then 'DuplicateRemoval'
            else 'kept'
        end as _outcome
    from ranked

)

select * from decided
