-- One row per pupil on roll in a return that has periods of free school meals: whether one is open on census day. A
-- period is open if it has begun and either has no end or ends later; without a census day, only if it has no end.
-- `_file_id` and `_row` are the pupil's. A pupil without a period has none open; where the return has no period of any
-- pupil, nothing is known, and the pupil is not here.

with

periods as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        {{ whole_number_text('"pupilonrolltableid"') }} as "PupilId",
        "fsmperiodsonrollorderseqcolumn" as order_in_table,
        "fsmstartdate",
        "fsmenddate",
        "ukcountry"
    from {{ ref('cur_school_census__fsmperiodsonroll') }}

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        {{ whole_number_text('"pupilonrolltableid"') }} as "PupilId",
        "fsmperiodorderseqcolumn" as order_in_table,
        "fsmstartdate",
        "fsmenddate",
        "ukcountry"
    from {{ ref('cur_school_census__fsmperiod') }}

),

returns as (

    select distinct
        _la,
        _year,
        _term,
        _school_type
    from periods

),

pupils as (

    select
        pupils._file_id,
        pupils._row,
        pupils._la,
        pupils._year,
        pupils._term,
        pupils._school_type,
        pupils."PupilId",
        schools."referencedate"
    from {{ ref('school_census_pupils') }} as pupils
    inner join returns
        on
            {{ same_return('pupils', 'returns') }}
    left join {{ ref('school_census_schools') }} as schools
        on
            {{ same_return('pupils', 'schools') }}
            and pupils."SchoolReturnId" = schools."SchoolReturnId"
    where pupils."Roll" = 'on roll'

),

judged as (

    select
        pupils._file_id,
        pupils._row,
        periods."fsmstartdate",
        periods."ukcountry",
        periods.order_in_table,
        periods._file_id as period_file,
        periods._row as period_row,
        case
            when periods._row is null then 0
            when periods."fsmstartdate" > pupils."referencedate" then 0
            when periods."fsmenddate" is null then 1
            when periods."fsmenddate" > pupils."referencedate" then 1
            when pupils."referencedate" is not null then 0
        end as is_open
    from pupils
    left join periods
        on
            {{ same_return('pupils', 'periods') }}
            and pupils."PupilId" = periods."PupilId"

),

placed as (

    select
        *,
        row_number() over (
            partition by _file_id, _row
            order by
                case when is_open = 1 then 1 when is_open is null then 2 else 3 end asc,
                "fsmstartdate" asc nulls last,
                {{ try_number('order_in_table', dbt.type_bigint()) }} asc nulls last,
                order_in_table asc nulls last,
                period_file asc nulls last,
                period_row asc nulls last
        ) as _place
    from judged

)

select
    _file_id,
    _row,
    is_open as "FreeSchoolMeals",
    case when is_open = 1 then "fsmstartdate" end as "FreeSchoolMealsSince",
    case when is_open = 1 then "ukcountry" end as "FreeSchoolMealsCountry"
from placed
where _place = 1
