-- One row per pupil of a return, on the school's roll or no longer on it: the school, the first address, free school
-- meals on census day and the first two special educational needs beside what the return says of the pupil.

with

pupils as (

    select * from {{ ref('school_census_pupils') }}

),

schools as (

    select * from {{ ref('school_census_schools') }}

),

addresses as (

    select * from {{ ref('school_census_addresses') }}

),

free_meals as (

    select * from {{ ref('school_census_free_meals') }}

),

sen_types as (

    select * from {{ ref('school_census_sen_types') }}

)

select
    pupils._file_id,
    pupils._row,
    pupils._la,
    pupils._year,
    pupils._term,
    pupils._school_type,
    pupils."PupilId",
    pupils."Roll",
    pupils."upn",
    pupils."formerupn",
    pupils."uniquelearnernumber",
    pupils."surname",
    pupils."forename",
    pupils."middlenames",
    pupils."preferredsurname",
    pupils."formersurname",
    pupils."dob",
    pupils."sex",
    pupils."ethnicity",
    pupils."language",
    schools."referencedate",
    schools."estab",
    schools."urn",
    schools."schoolname",
    pupils."entrydate",
    pupils."leavingdate",
    pupils."YearGroup",
    pupils."parttime",
    pupils."enrolstatus",
    pupils."classtype",
    pupils."boarder",
    pupils."senprovision",
    pupils."senunitindicator",
    pupils."resourcedprovisionindicator",
    sen_types."SenType1",
    sen_types."SenType2",
    pupils."topupfunding",
    pupils."servicechild",
    pupils."youngcarer",
    pupils."plaa",
    free_meals."FreeSchoolMeals",
    free_meals."FreeSchoolMealsSince",
    free_meals."FreeSchoolMealsCountry",
    pupils."termlysessionspossible",
    pupils."termlysessionsauthorised",
    pupils."termlysessionsunauthorised",
    pupils."termlysessionseducational",
    pupils."termlysessionsexceptional",
    pupils."termlysessionscoronavirus",
    pupils."summerhalfterm2sessionspossible",
    pupils."summerhalfterm2sessionsauthorised",
    pupils."summerhalfterm2sessionsunauthorised",
    addresses."postcode",
    addresses."uniquepropertyreferencenumber",
    addresses."saon",
    addresses."paon",
    addresses."street",
    addresses."locality",
    addresses."town",
    addresses."administrativearea",
    addresses."posttown",
    addresses."addressline1",
    addresses."addressline2",
    addresses."addressline3",
    addresses."addressline4",
    addresses."addressline5",
    addresses."HomeAuthority"
from pupils
left join schools
    on
        {{ same_return('pupils', 'schools') }}
        and pupils."SchoolReturnId" = schools."SchoolReturnId"
left join addresses
    on
        {{ same_pupil('pupils', 'addresses') }}
left join free_meals
    on
        pupils._file_id = free_meals._file_id
        and pupils._row = free_meals._row
left join sen_types
    on
        {{ same_pupil('pupils', 'sen_types') }}
