-- Made from schemas/returns/school_census/children.yml by `returns generate`: edit the schema, not this file.
-- One row per row of school_census_children: pupils of the school census, enriched, with what becomes of it: kept,
-- RowRemoved or DuplicateRemoval. An authority keeps one row for each PupilId, Roll.

with

staged as (

    select * from {{ ref('school_census_children') }}

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
        staged."upn",
        staged."formerupn",
        staged."uniquelearnernumber",
        staged."surname",
        staged."forename",
        staged."middlenames",
        staged."preferredsurname",
        staged."formersurname",
        staged."dob",
        staged."sex",
        staged."ethnicity",
        staged."language",
        staged."referencedate",
        staged."estab",
        staged."urn",
        staged."schoolname",
        staged."entrydate",
        staged."leavingdate",
        staged."YearGroup",
        staged."parttime",
        staged."enrolstatus",
        staged."classtype",
        staged."boarder",
        staged."senprovision",
        staged."senunitindicator",
        staged."resourcedprovisionindicator",
        staged."SenType1",
        staged."SenType2",
        staged."topupfunding",
        staged."servicechild",
        staged."youngcarer",
        staged."plaa",
        staged."FreeSchoolMeals",
        staged."FreeSchoolMealsSince",
        staged."FreeSchoolMealsCountry",
        staged."termlysessionspossible",
        staged."termlysessionsauthorised",
        staged."termlysessionsunauthorised",
        staged."termlysessionseducational",
        staged."termlysessionsexceptional",
        staged."termlysessionscoronavirus",
        staged."summerhalfterm2sessionspossible",
        staged."summerhalfterm2sessionsauthorised",
        staged."summerhalfterm2sessionsunauthorised",
        staged."postcode",
        staged."uniquepropertyreferencenumber",
        staged."saon",
        staged."paon",
        staged."street",
        staged."locality",
        staged."town",
        staged."administrativearea",
        staged."posttown",
        staged."addressline1",
        staged."addressline2",
        staged."addressline3",
        staged."addressline4",
        staged."addressline5",
        staged."HomeAuthority",
        authorities.la_name as "LA",
        staged._year as "Year",
        staged._term as "Term",
        staged._school_type as "SchoolType",
        {{ school_year('staged."dob"') }} as "SchoolYear",
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
                "entrydate" desc nulls last,
                "upn" asc nulls last,
                "formerupn" asc nulls last,
                "uniquelearnernumber" asc nulls last,
                "surname" asc nulls last,
                "forename" asc nulls last,
                "middlenames" asc nulls last,
                "preferredsurname" asc nulls last,
                "formersurname" asc nulls last,
                "dob" asc nulls last,
                "sex" asc nulls last,
                "ethnicity" asc nulls last,
                "language" asc nulls last,
                "referencedate" asc nulls last,
                "estab" asc nulls last,
                "urn" asc nulls last,
                "schoolname" asc nulls last,
                "leavingdate" asc nulls last,
                "YearGroup" asc nulls last,
                "parttime" asc nulls last,
                "enrolstatus" asc nulls last,
                "classtype" asc nulls last,
                "boarder" asc nulls last,
                "senprovision" asc nulls last,
                "senunitindicator" asc nulls last,
                "resourcedprovisionindicator" asc nulls last,
                "SenType1" asc nulls last,
                "SenType2" asc nulls last,
                "topupfunding" asc nulls last,
                "servicechild" asc nulls last,
                "youngcarer" asc nulls last,
                "plaa" asc nulls last,
                "FreeSchoolMeals" asc nulls last,
                "FreeSchoolMealsSince" asc nulls last,
                "FreeSchoolMealsCountry" asc nulls last,
                "termlysessionspossible" asc nulls last,
                "termlysessionsauthorised" asc nulls last,
                "termlysessionsunauthorised" asc nulls last,
                "termlysessionseducational" asc nulls last,
                "termlysessionsexceptional" asc nulls last,
                "termlysessionscoronavirus" asc nulls last,
                "summerhalfterm2sessionspossible" asc nulls last,
                "summerhalfterm2sessionsauthorised" asc nulls last,
                "summerhalfterm2sessionsunauthorised" asc nulls last,
                "postcode" asc nulls last,
                "uniquepropertyreferencenumber" asc nulls last,
                "saon" asc nulls last,
                "paon" asc nulls last,
                "street" asc nulls last,
                "locality" asc nulls last,
                "town" asc nulls last,
                "administrativearea" asc nulls last,
                "posttown" asc nulls last,
                "addressline1" asc nulls last,
                "addressline2" asc nulls last,
                "addressline3" asc nulls last,
                "addressline4" asc nulls last,
                "addressline5" asc nulls last,
                "HomeAuthority" asc nulls last,
                "LA" asc nulls last,
                "Year" asc nulls last,
                "Term" asc nulls last,
                "SchoolType" asc nulls last,
                "SchoolYear" asc nulls last,
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
        "upn",
        "formerupn",
        "uniquelearnernumber",
        "surname",
        "forename",
        "middlenames",
        "preferredsurname",
        "formersurname",
        "dob",
        "sex",
        "ethnicity",
        "language",
        "referencedate",
        "estab",
        "urn",
        "schoolname",
        "entrydate",
        "leavingdate",
        "YearGroup",
        "parttime",
        "enrolstatus",
        "classtype",
        "boarder",
        "senprovision",
        "senunitindicator",
        "resourcedprovisionindicator",
        "SenType1",
        "SenType2",
        "topupfunding",
        "servicechild",
        "youngcarer",
        "plaa",
        "FreeSchoolMeals",
        "FreeSchoolMealsSince",
        "FreeSchoolMealsCountry",
        "termlysessionspossible",
        "termlysessionsauthorised",
        "termlysessionsunauthorised",
        "termlysessionseducational",
        "termlysessionsexceptional",
        "termlysessionscoronavirus",
        "summerhalfterm2sessionspossible",
        "summerhalfterm2sessionsauthorised",
        "summerhalfterm2sessionsunauthorised",
        "postcode",
        "uniquepropertyreferencenumber",
        "saon",
        "paon",
        "street",
        "locality",
        "town",
        "administrativearea",
        "posttown",
        "addressline1",
        "addressline2",
        "addressline3",
        "addressline4",
        "addressline5",
        "HomeAuthority",
        "LA",
        "Year",
        "Term",
        "SchoolType",
        "SchoolYear",
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
