-- Made from schemas/use_cases/cross.yml by `returns generate`: edit the use case, not this file.
-- Summer half-term attendance of pupils as DSA-CROSS-2025 lets the region see them: signed authorities, the last 3
-- years (instruction 5.1), rows for another authority that signed (instruction 1.2), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'CROSS'
        and dataset = 'school_census'

),

recipients as (

    select
        authorities.la_code,
        authorities.dfe_code as la_number
    from {{ ref('authorities') }} as authorities
    inner join signed
        on authorities.la_code = signed.la_code

),

allowed as (

    select current_rows.*
    from {{ ref('cur_school_census__summer_attendance') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    inner join recipients
        on
            current_rows."HomeAuthority" = recipients.la_number
            and current_rows._la != recipients.la_code
    where {{ within_retention('current_rows._year', 3) }}

)

select
    "PupilId",  -- instruction 3.1
    "Roll",  -- instruction 2.1
    "sessions_present_am",  -- instruction 2.7
    "sessions_present_pm",  -- instruction 2.7
    "sessions_B",  -- instruction 2.7
    "sessions_C",  -- instruction 2.7
    "sessions_C1",  -- instruction 2.7
    "sessions_C2",  -- instruction 2.7
    "sessions_D",  -- instruction 2.7
    "sessions_E",  -- instruction 2.7
    "sessions_G",  -- instruction 2.7
    "sessions_H",  -- instruction 2.7
    "sessions_I",  -- instruction 2.7
    "sessions_J1",  -- instruction 2.7
    "sessions_K",  -- instruction 2.7
    "sessions_J",  -- instruction 2.7
    "sessions_L",  -- instruction 2.7
    "sessions_M",  -- instruction 2.7
    "sessions_N",  -- instruction 2.7
    "sessions_O",  -- instruction 2.7
    "sessions_P",  -- instruction 2.7
    "sessions_Q",  -- instruction 2.7
    "sessions_R",  -- instruction 2.7
    "sessions_S",  -- instruction 2.7
    "sessions_T",  -- instruction 2.7
    "sessions_U",  -- instruction 2.7
    "sessions_V",  -- instruction 2.7
    "sessions_W",  -- instruction 2.7
    "sessions_X",  -- instruction 2.7
    "sessions_Y1",  -- instruction 2.7
    "sessions_Y2",  -- instruction 2.7
    "sessions_Y3",  -- instruction 2.7
    "sessions_Y4",  -- instruction 2.7
    "sessions_Y5",  -- instruction 2.7
    "sessions_Y6",  -- instruction 2.7
    "sessions_Y7",  -- instruction 2.7
    "sessions_Y",  -- instruction 2.7
    "sessions_Z",  -- instruction 2.7
    "sessions_closed",  -- instruction 2.7
    "sessions_no_code",  -- instruction 2.7
    "summerhalfterm2sessionspossible",  -- instruction 2.7
    "summerhalfterm2sessionsauthorised",  -- instruction 2.7
    "summerhalfterm2sessionsunauthorised",  -- instruction 2.7
    "HomeAuthority",  -- instruction 1.2
    "LA",  -- instruction 2.9
    "Year",  -- instruction 2.9
    "Term",  -- instruction 2.9
    "SchoolType"  -- instruction 2.9
from allowed
order by
    "PupilId" nulls last,
    "Roll" nulls last,
    "sessions_present_am" nulls last,
    "sessions_present_pm" nulls last,
    "sessions_B" nulls last,
    "sessions_C" nulls last,
    "sessions_C1" nulls last,
    "sessions_C2" nulls last,
    "sessions_D" nulls last,
    "sessions_E" nulls last,
    "sessions_G" nulls last,
    "sessions_H" nulls last,
    "sessions_I" nulls last,
    "sessions_J1" nulls last,
    "sessions_K" nulls last,
    "sessions_J" nulls last,
    "sessions_L" nulls last,
    "sessions_M" nulls last,
    "sessions_N" nulls last,
    "sessions_O" nulls last,
    "sessions_P" nulls last,
    "sessions_Q" nulls last,
    "sessions_R" nulls last,
    "sessions_S" nulls last,
    "sessions_T" nulls last,
    "sessions_U" nulls last,
    "sessions_V" nulls last,
    "sessions_W" nulls last,
    "sessions_X" nulls last,
    "sessions_Y1" nulls last,
    "sessions_Y2" nulls last,
    "sessions_Y3" nulls last,
    "sessions_Y4" nulls last,
    "sessions_Y5" nulls last,
    "sessions_Y6" nulls last,
    "sessions_Y7" nulls last,
    "sessions_Y" nulls last,
    "sessions_Z" nulls last,
    "sessions_closed" nulls last,
    "sessions_no_code" nulls last,
    "summerhalfterm2sessionspossible" nulls last,
    "summerhalfterm2sessionsauthorised" nulls last,
    "summerhalfterm2sessionsunauthorised" nulls last,
    "HomeAuthority" nulls last,
    "LA" nulls last,
    "Year" nulls last,
    "Term" nulls last,
    "SchoolType" nulls last
