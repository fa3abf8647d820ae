-- Made from schemas/returns/school_census/pupilnolongeronroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per staged row: pupils no longer on roll, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each distinct record.

with

staged as (

    select * from {{ ref('stg_school_census__pupilnolongeronroll') }}

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
        staged."upn",
        staged."pupilnolongeronrolltableid",
        staged."schoolcensustableid",
        staged."NativeId",
        staged."pupilnolongeronrollorderseqcolumn",
        staged."sourceid",
        staged."formerupn",
        staged."uniquelearnernumber",
        staged."surname",
        staged."forename",
        staged."middlenames",
        staged."formersurname",
        staged."dob",
        staged."entrydate",
        staged."leavingdate",
        staged."parttime",
        staged."termlysessionspossible",
        staged."termlysessionsauthorised",
        staged."termlysessionsunauthorised",
        staged."moveonrollflag",
        staged."missingaddress",
        staged."summerhalfterm2sessionsauthorised",
        staged."summerhalfterm2sessionspossible",
        staged."summerhalfterm2sessionsunauthorised",
        staged."qualhrs",
        staged."qualhrspreviousyear",
        staged."nonqualhrspreviousyear",
        staged."tlevelqualhrs",
        staged."tlevelnonqualhrs",
        staged."nonqualhrs",
        staged."termlysessionseducational",
        staged."termlysessionsexceptional",
        staged."termlysessionscoronavirus",
        staged."gender",
        staged."sex",
        staged."ethnicity",
        staged."boarder",
        staged."language",
        staged."ncyearleaving",
        staged."mathsgcsehighestpriorattainment",
        staged."mathsgcsepriorattainmentyear11",
        staged."mathsgcsepriorattainmentyeargroup",
        staged."englishgcsehighestpriorattainment",
        staged."englishgcsepriorattainmentyear11",
        staged."englishgcsepriorattainmentyeargroup",
        staged."mathsgcsefundingexemption",
        staged."englishgcsefundingexemption",
        staged."mathsgcsehighestpriorattainmentpreviousyear",
        staged."englishgcsehighestpriorattainmentpreviousyear",
        staged."countryofbirth",
        staged."annualsessionspossible",
        staged."annualsessionsunauthorised",
        staged."annualsessionsauthorised",
        authorities.la_name as "LA",
        staged._year as "Year",
        staged._term as "Term",
        staged._school_type as "SchoolType",
        cast(null as {{ dbt.type_string() }}) as _removed_by
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
                "upn",
                "pupilnolongeronrolltableid",
                "schoolcensustableid",
                "NativeId",
                "pupilnolongeronrollorderseqcolumn",
                "sourceid",
                "formerupn",
                "uniquelearnernumber",
                "surname",
                "forename",
                "middlenames",
                "formersurname",
                "dob",
                "entrydate",
                "leavingdate",
                "parttime",
                "termlysessionspossible",
                "termlysessionsauthorised",
                "termlysessionsunauthorised",
                "moveonrollflag",
                "missingaddress",
                "summerhalfterm2sessionsauthorised",
                "summerhalfterm2sessionspossible",
                "summerhalfterm2sessionsunauthorised",
                "qualhrs",
                "qualhrspreviousyear",
                "nonqualhrspreviousyear",
                "tlevelqualhrs",
                "tlevelnonqualhrs",
                "nonqualhrs",
                "termlysessionseducational",
                "termlysessionsexceptional",
                "termlysessionscoronavirus",
                "gender",
                "sex",
                "ethnicity",
                "boarder",
                "language",
                "ncyearleaving",
                "mathsgcsehighestpriorattainment",
                "mathsgcsepriorattainmentyear11",
                "mathsgcsepriorattainmentyeargroup",
                "englishgcsehighestpriorattainment",
                "englishgcsepriorattainmentyear11",
                "englishgcsepriorattainmentyeargroup",
                "mathsgcsefundingexemption",
                "englishgcsefundingexemption",
                "mathsgcsehighestpriorattainmentpreviousyear",
                "englishgcsehighestpriorattainmentpreviousyear",
                "countryofbirth",
                "annualsessionspossible",
                "annualsessionsunauthorised",
                "annualsessionsauthorised",
                "LA",
                "Year",
                "Term",
                "SchoolType"
            order by
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
        "upn",
        "pupilnolongeronrolltableid",
        "schoolcensustableid",
        "NativeId",
        "pupilnolongeronrollorderseqcolumn",
        "sourceid",
        "formerupn",
        "uniquelearnernumber",
        "surname",
        "forename",
        "middlenames",
        "formersurname",
        "dob",
        "entrydate",
        "leavingdate",
        "parttime",
        "termlysessionspossible",
        "termlysessionsauthorised",
        "termlysessionsunauthorised",
        "moveonrollflag",
        "missingaddress",
        "summerhalfterm2sessionsauthorised",
        "summerhalfterm2sessionspossible",
        "summerhalfterm2sessionsunauthorised",
        "qualhrs",
        "qualhrspreviousyear",
        "nonqualhrspreviousyear",
        "tlevelqualhrs",
        "tlevelnonqualhrs",
        "nonqualhrs",
        "termlysessionseducational",
        "termlysessionsexceptional",
        "termlysessionscoronavirus",
        "gender",
        "sex",
        "ethnicity",
        "boarder",
        "language",
        "ncyearleaving",
        "mathsgcsehighestpriorattainment",
        "mathsgcsepriorattainmentyear11",
        "mathsgcsepriorattainmentyeargroup",
        "englishgcsehighestpriorattainment",
        "englishgcsepriorattainmentyear11",
        "englishgcsepriorattainmentyeargroup",
        "mathsgcsefundingexemption",
        "englishgcsefundingexemption",
        "mathsgcsehighestpriorattainmentpreviousyear",
        "englishgcsehighestpriorattainmentpreviousyear",
        "countryofbirth",
        "annualsessionspossible",
        "annualsessionsunauthorised",
        "annualsessionsauthorised",
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
