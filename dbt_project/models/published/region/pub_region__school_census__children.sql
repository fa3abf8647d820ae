-- Made from schemas/use_cases/region.yml by `returns generate`: edit the use case, not this file.
-- Pupils of the school census as DSA-REGION-2025 lets the region see them: signed authorities, the last 7 years
-- (instruction 5.1), the columns below.

with

signed as (

    select la_code
    from {{ ref('agreements_in_force') }}
    where
        use_case = 'REGION'
        and dataset = 'school_census'

),

allowed as (

    select current_rows.*
    from {{ ref('cur_school_census__children') }} as current_rows
    inner join signed
        on current_rows._la = signed.la_code
    where {{ within_retention('current_rows._year', 7) }}

)

select
    "PupilId",  -- instruction 3.1
    "Roll",  -- instruction 2.1
    {{ first_of_month('"dob"') }} as "dob",  -- instruction 4.1
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
    "servicechild",  -- instruction 2.6
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
    {{ postcode_sector('"postcode"') }} as "postcode",  -- instruction 4.2
    "HomeAuthority",  -- instruction 2.9
    "LA",  -- instruction 2.10
    "Year",  -- instruction 2.10
    "Term",  -- instruction 2.10
    "SchoolType",  -- instruction 2.10
    "SchoolYear"  -- instruction 4.1
from allowed
order by
    "PupilId" nulls last,
    "Roll" nulls last,
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
    "servicechild" nulls last,
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
    "HomeAuthority" nulls last,
    "LA" nulls last,
    "Year" nulls last,
    "Term" nulls last,
    "SchoolType" nulls last,
    "SchoolYear" nulls last
