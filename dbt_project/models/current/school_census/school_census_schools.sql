-- One row per school return, with the name of the school where the return gives it.

with

school_returns as (

    select
        _la,
        _year,
        _term,
        _school_type,
        {{ whole_number_text('"schoolcensustableid"') }} as "SchoolReturnId",
        "referencedate",
        "estab",
        "urn",
        row_number() over (
            partition by
                _la,
                _year,
                _term,
                _school_type,
                {{ whole_number_text('"schoolcensustableid"') }}
            order by
                _file_id asc nulls last,
                _row asc nulls last
        ) as _place
    from {{ ref('cur_school_census__schoolcensus') }}

),

schools as (

    select
        _la,
        _year,
        _term,
        _school_type,
        {{ whole_number_text('"schoolcensustableid"') }} as "SchoolReturnId",
        "schoolname",
        row_number() over (
            partition by
                _la,
                _year,
                _term,
                _school_type,
                {{ whole_number_text('"schoolcensustableid"') }}
            order by
                _file_id asc nulls last,
                _row asc nulls last
        ) as _place
    from {{ ref('cur_school_census__school') }}

)

select
    school_returns._la,
    school_returns._year,
    school_returns._term,
    school_returns._school_type,
    school_returns."SchoolReturnId",
    school_returns."referencedate",
    school_returns."estab",
    school_returns."urn",
    schools."schoolname"
from school_returns
left join schools
    on
        {{ same_return('school_returns', 'schools') }}
        and school_returns."SchoolReturnId" = schools."SchoolReturnId"
        and schools._place = 1
where
    school_returns._place = 1
    and school_returns."SchoolReturnId" is not null
