-- One row per pupil of a return, on the school's roll or no longer on it, with what both kinds of pupil are asked
-- for under one name; what one kind is not asked for is empty. `_place` is 1 for every pupil, and more only for further
-- rows with the number of another pupil of the return.

with

pupils as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        'on roll' as "Roll",
        {{ whole_number_text('"pupilonrolltableid"') }} as "PupilId",
        {{ whole_number_text('"schoolcensustableid"') }} as "SchoolReturnId",
        "upn",
        "formerupn",
        "uniquelearnernumber",
        "surname",
        "forename",
        "middlenames",
        "preferredsurname",
        "formersurname",
        "dob",
        coalesce("sex", "gender") as "sex",
        "ethnicity",
        "language",
        "entrydate",
        cast(null as date) as "leavingdate",
        "ncyearactual" as "YearGroup",
        "parttime",
        "enrolstatus",
        "classtype",
        "boarder",
        "senprovision",
        "senunitindicator",
        "resourcedprovisionindicator",
        "topupfunding",
        "servicechild",
        "youngcarer",
        coalesce("plaa", "adoptedfromcare") as "plaa",
        "termlysessionspossible",
        "termlysessionsauthorised",
        "termlysessionsunauthorised",
        "termlysessionseducational",
        "termlysessionsexceptional",
        "termlysessionscoronavirus",
        "summerhalfterm2sessionspossible",
        "summerhalfterm2sessionsauthorised",
        "summerhalfterm2sessionsunauthorised"
    from {{ ref('cur_school_census__pupilonroll') }}

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        'no longer on roll' as "Roll",
        {{ whole_number_text('"pupilnolongeronrolltableid"') }} as "PupilId",
        {{ whole_number_text('"schoolcensustableid"') }} as "SchoolReturnId",
        "upn",
        "formerupn",
        "uniquelearnernumber",
        "surname",
        "forename",
        "middlenames",
        cast(null as {{ dbt.type_string() }}) as "preferredsurname",
        "formersurname",
        "dob",
        coalesce("sex", "gender") as "sex",
        "ethnicity",
        "language",
        "entrydate",
        "leavingdate",
        "ncyearleaving" as "YearGroup",
        "parttime",
        cast(null as {{ dbt.type_string() }}) as "enrolstatus",
        cast(null as {{ dbt.type_string() }}) as "classtype",
        "boarder",
        cast(null as {{ dbt.type_string() }}) as "senprovision",
        cast(null as {{ dbt.type_string() }}) as "senunitindicator",
        cast(null as {{ dbt.type_string() }}) as "resourcedprovisionindicator",
        cast(null as {{ dbt.type_string() }}) as "topupfunding",
        cast(null as {{ dbt.type_string() }}) as "servicechild",
        cast(null as {{ dbt.type_string() }}) as "youngcarer",
        cast(null as {{ dbt.type_string() }}) as "plaa",
        "termlysessionspossible",
        "termlysessionsauthorised",
        "termlysessionsunauthorised",
        "termlysessionseducational",
        "termlysessionsexceptional",
        "termlysessionscoronavirus",
        "summerhalfterm2sessionspossible",
        "summerhalfterm2sessionsauthorised",
        "summerhalfterm2sessionsunauthorised"
    from {{ ref('cur_school_census__pupilnolongeronroll') }}

),

placed as (

    select
        *,
        row_number() over same_pupil as _place
    from pupils
    window
        same_pupil as (
            partition by
                _la,
                _year,
                _term,
                _school_type,
                "Roll",
                "PupilId"
            order by
                "entrydate" desc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        )

)

select * from placed
