-- Made from schemas/use_cases/cross.yml by `returns generate`: edit the use case, not this file.
-- Pupils of the school census as DSA-CROSS-2025 lets the region see them: signed authorities, the last 3 years
-- (instruction 5.1), rows for another authority that signed (instruction 1.2), the columns below.

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
    from {{ ref('cur_school_census__children') }} as current_rows
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
    "upn",  -- instruction 3.2
    "formerupn",  -- instruction 3.2
    "surname",  -- instruction 3.2
    "forename",  -- instruction 3.2
    "middlenames",  -- instruction 3.2
    "preferredsurname",  -- instruction 3.2
    "formersurname",  -- instruction 3.2
    "dob",  -- instruction 3.2
    "sex",  -- instruction 2.2
    "ethnicity",  -- instruction 2.2
    "language",  -- instruction 2.2
    "referencedate",  -- instruction 2.1
    "estab",  -- instruction 2.1
    "urn",  -- instruction 2.1
    "schoolname",  -- instruction 2.1
    "entrydate",  -- instruction 2.1
    "leavingdate",  -- instruction 2.1
    "YearGroup",  -- instruction 2.3
    "parttime",  -- instruction 2.3
    "enrolstatus",  -- instruction 2.3
    "classtype",  -- instruction 2.3
    "boarder",  -- instruction 2.3
    "senprovision",  -- instruction 2.5
    "senunitindicator",  -- instruction 2.5
    "resourcedprovisionindicator",  -- instruction 2.5
    "SenType1",  -- instruction 2.5
    "SenType2",  -- instruction 2.5
    "topupfunding",  -- instruction 2.5
    "youngcarer",  -- instruction 2.6
    "plaa",  -- instruction 2.6
    "FreeSchoolMeals",  -- instruction 2.4
    "FreeSchoolMealsSince",  -- instruction 2.4
    "FreeSchoolMealsCountry",  -- instruction 2.4
    "termlysessionspossible",  -- instruction 2.7
    "termlysessionsauthorised",  -- instruction 2.7
    "termlysessionsunauthorised",  -- instruction 2.7
    "termlysessionseducational",  -- instruction 2.7
    "termlysessionsexceptional",  -- instruction 2.7
    "termlysessionscoronavirus",  -- instruction 2.7
    "summerhalfterm2sessionspossible",  -- instruction 2.7
    "summerhalfterm2sessionsauthorised",  -- instruction 2.7
    "summerhalfterm2sessionsunauthorised",  -- instruction 2.7
    "postcode",  -- instruction 3.3
    "uniquepropertyreferencenumber",  -- instruction 3.3
    "saon",  -- instruction 3.3
    "paon",  -- instruction 3.3
    "street",  -- instruction 3.3
    "locality",  -- instruction 3.3
    "town",  -- instruction 3.3
    "administrativearea",  -- instruction 3.3
    "posttown",  -- instruction 3.3
    "addressline1",  -- instruction 3.3
    "addressline2",  -- instruction 3.3
    "addressline3",  -- instruction 3.3
    "addressline4",  -- instruction 3.3
    "addressline5",  -- instruction 3.3
    "HomeAuthority",  -- instruction 1.2
    "LA",  -- instruction 2.9
    "Year",  -- instruction 2.9
    "Term",  -- instruction 2.9
    "SchoolType"  -- instruction 2.9
from allowed
order by
    "PupilId" nulls last,
    "Roll" nulls last,
    "upn" nulls last,
    "formerupn" nulls last,
    "surname" nulls last,
    "forename" nulls last,
    "middlenames" nulls last,
    "preferredsurname" nulls last,
    "formersurname" nulls last,
    "dob" nulls last,
    "sex" nulls last,
    "ethnicity" nulls last,
    "language" nulls last,
    "referencedate" nulls last,
    "estab" nulls last,
    "urn" nulls last,
    "schoolname" nulls last,
    "entrydate" nulls last,
    "leavingdate" nulls last,
    "YearGroup" nulls last,
    "parttime" nulls last,
    "enrolstatus" nulls last,
    "classtype" nulls last,
    "boarder" nulls last,
    "senprovision" nulls last,
    "senunitindicator" nulls last,
    "resourcedprovisionindicator" nulls last,
    "SenType1" nulls last,
    "SenType2" nulls last,
    "topupfunding" nulls last,
    "youngcarer" nulls last,
    "plaa" nulls last,
    "FreeSchoolMeals" nulls last,
    "FreeSchoolMealsSince" nulls last,
    "FreeSchoolMealsCountry" nulls last,
    "termlysessionspossible" nulls last,
    "termlysessionsauthorised" nulls last,
    "termlysessionsunauthorised" nulls last,
    "termlysessionseducational" nulls last,
    "termlysessionsexceptional" nulls last,
    "termlysessionscoronavirus" nulls last,
    "summerhalfterm2sessionspossible" nulls last,
    "summerhalfterm2sessionsauthorised" nulls last,
    "summerhalfterm2sessionsunauthorised" nulls last,
    "postcode" nulls last,
    "uniquepropertyreferencenumber" nulls last,
    "saon" nulls last,
    "paon" nulls last,
    "street" nulls last,
    "locality" nulls last,
    "town" nulls last,
    "administrativearea" nulls last,
    "posttown" nulls last,
    "addressline1" nulls last,
    "addressline2" nulls last,
    "addressline3" nulls last,
    "addressline4" nulls last,
    "addressline5" nulls last,
    "HomeAuthority" nulls last,
    "LA" nulls last,
    "Year" nulls last,
    "Term" nulls last,
    "SchoolType" nulls last
