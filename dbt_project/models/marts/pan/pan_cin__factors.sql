-- One row per child, authority and day on which an assessment was authorised: 1 for each factor found, 0 for every
-- other of any year. If several returns hold that day, the newest counts; if that one holds several assessments of the
-- day, what any of them found.

with

authorisations as (

    select
        "LAchildID",
        "LA",
        "Year",
        "CINreferralDate",
        "ReferralSource",
        "PrimaryNeedCode",
        "AssessmentActualStartDate",
        "AssessmentAuthorisationDate",
        "Factors",
        "PersonBirthDate",
        "GenderCurrent",
        "Sex",
        "Ethnicity",
        "Disabilities",
        max("Year") over (partition by "LAchildID", "LA", "AssessmentAuthorisationDate") as newest_year
    from {{ ref('pan_cin__cin') }}
    where "Type" = 'AssessmentAuthorisationDate'

),

newest as (

    select
        *,
        row_number() over same_day as place
    from authorisations
    where "Year" = newest_year
    window
        same_day as (
            partition by "LAchildID", "LA", "AssessmentAuthorisationDate"
            order by
                "CINreferralDate" desc nulls last,
                "ReferralSource" asc nulls last,
                "AssessmentActualStartDate" desc nulls last,
                "PrimaryNeedCode" asc nulls last,
                "Factors" asc nulls last,
                "PersonBirthDate" asc nulls last,
                "GenderCurrent" asc nulls last,
                "Sex" asc nulls last,
                "Ethnicity" asc nulls last,
                "Disabilities" asc nulls last
        )

),

factors_found as (

    select
        "LAchildID",
        "LA",
        "AssessmentAuthorisationDate",
        {{ dbt.listagg('"Factors"', "','", 'order by place') }} as codes
    from newest
    group by
        "LAchildID",
        "LA",
        "AssessmentAuthorisationDate"

),

assessments as (

    select
        newest."LAchildID",
        newest."LA",
        newest."Year",
        newest."CINreferralDate",
        newest."ReferralSource",
        newest."PrimaryNeedCode",
        newest."AssessmentActualStartDate",
        newest."AssessmentAuthorisationDate",
        newest."PersonBirthDate",
        newest."GenderCurrent",
        newest."Sex",
        newest."Ethnicity",
        newest."Disabilities",
        factors_found.codes as "Factors",
        {{ has_code('factors_found.codes', '1A') }} as "1A",
        {{ has_code('factors_found.codes', '1B') }} as "1B",
        {{ has_code('factors_found.codes', '1C') }} as "1C",
        {{ has_code('factors_found.codes', '2A') }} as "2A",
        {{ has_code('factors_found.codes', '2B') }} as "2B",
        {{ has_code('factors_found.codes', '2C') }} as "2C",
        {{ has_code('factors_found.codes', '3A') }} as "3A",
        {{ has_code('factors_found.codes', '3B') }} as "3B",
        {{ has_code('factors_found.codes', '3C') }} as "3C",
        {{ has_code('factors_found.codes', '4A') }} as "4A",
        {{ has_code('factors_found.codes', '4B') }} as "4B",
        {{ has_code('factors_found.codes', '4C') }} as "4C",
        {{ has_code('factors_found.codes', '5A') }} as "5A",
        {{ has_code('factors_found.codes', '5B') }} as "5B",
        {{ has_code('factors_found.codes', '5C') }} as "5C",
        {{ has_code('factors_found.codes', '6A') }} as "6A",
        {{ has_code('factors_found.codes', '6B') }} as "6B",
        {{ has_code('factors_found.codes', '6C') }} as "6C",
        {{ has_code('factors_found.codes', '7A') }} as "7A",
        {{ has_code('factors_found.codes', '8B') }} as "8B",
        {{ has_code('factors_found.codes', '8C') }} as "8C",
        {{ has_code('factors_found.codes', '8D') }} as "8D",
        {{ has_code('factors_found.codes', '8E') }} as "8E",
        {{ has_code('factors_found.codes', '8F') }} as "8F",
        {{ has_code('factors_found.codes', '9A') }} as "9A",
        {{ has_code('factors_found.codes', '10A') }} as "10A",
        {{ has_code('factors_found.codes', '11A') }} as "11A",
        {{ has_code('factors_found.codes', '12A') }} as "12A",
        {{ has_code('factors_found.codes', '13A') }} as "13A",
        {{ has_code('factors_found.codes', '14A') }} as "14A",
        {{ has_code('factors_found.codes', '15A') }} as "15A",
        {{ has_code('factors_found.codes', '16A') }} as "16A",
        {{ has_code('factors_found.codes', '17A') }} as "17A",
        {{ has_code('factors_found.codes', '18A') }} as "18A",
        {{ has_code('factors_found.codes', '18B') }} as "18B",
        {{ has_code('factors_found.codes', '18C') }} as "18C",
        {{ has_code('factors_found.codes', '19A') }} as "19A",
        {{ has_code('factors_found.codes', '19B') }} as "19B",
        {{ has_code('factors_found.codes', '19C') }} as "19C",
        {{ has_code('factors_found.codes', '20') }} as "20",
        {{ has_code('factors_found.codes', '21') }} as "21",
        {{ has_code('factors_found.codes', '22A') }} as "22A",
        {{ has_code('factors_found.codes', '23A') }} as "23A",
        {{ has_code('factors_found.codes', '24A') }} as "24A"
    from newest
    inner join factors_found
        on
            newest."LAchildID" = factors_found."LAchildID"
            and newest."LA" = factors_found."LA"
            and newest."AssessmentAuthorisationDate" = factors_found."AssessmentAuthorisationDate"
    where newest.place = 1

)

select * from assessments
order by
    "LAchildID",
    "LA",
    "AssessmentAuthorisationDate"
