-- Made from schemas/returns/school_census/pupilnolongeronroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: pupils no longer on roll. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_school_census__pupilnolongeronroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__pupilnolongeronroll') }}

),

codes as (

    select distinct
        list_name,
        _year,
        _term,
        raw_value,
        code,
        kind
    from {{ ref('value_map_school_census') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._term,
        received._school_type,
        {{ clean_identifier('received."upn"') }} as "upn",
        {{ clean_identifier('received."pupilnolongeronrolltableid"') }} as "pupilnolongeronrolltableid",
        {{ clean_identifier('received."schoolcensustableid"') }} as "schoolcensustableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."pupilnolongeronrollorderseqcolumn"') }} as "pupilnolongeronrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_identifier('received."formerupn"') }} as "formerupn",
        {{ clean_identifier('received."uniquelearnernumber"') }} as "uniquelearnernumber",
        {{ clean_string('received."surname"') }} as "surname",
        {{ clean_string('received."forename"') }} as "forename",
        {{ clean_string('received."middlenames"') }} as "middlenames",
        {{ clean_string('received."formersurname"') }} as "formersurname",
        {{ clean_date('received."dob"', '%Y-%b-%d %H:%M:%S') }} as "dob",
        {{ clean_date('received."entrydate"', '%Y-%b-%d %H:%M:%S') }} as "entrydate",
        {{ clean_date('received."leavingdate"', '%Y-%b-%d %H:%M:%S') }} as "leavingdate",
        parttime_codes.code as "parttime",
        {{ clean_integer('received."termlysessionspossible"') }} as "termlysessionspossible",
        {{ clean_integer('received."termlysessionsauthorised"') }} as "termlysessionsauthorised",
        {{ clean_integer('received."termlysessionsunauthorised"') }} as "termlysessionsunauthorised",
        {{ clean_string('received."moveonrollflag"') }} as "moveonrollflag",
        {{ clean_string('received."missingaddress"') }} as "missingaddress",
        {{ clean_integer('received."summerhalfterm2sessionsauthorised"') }} as "summerhalfterm2sessionsauthorised",
        {{ clean_integer('received."summerhalfterm2sessionspossible"') }} as "summerhalfterm2sessionspossible",
        {{ clean_integer('received."summerhalfterm2sessionsunauthorised"') }} as "summerhalfterm2sessionsunauthorised",
        {{ clean_integer('received."qualhrs"') }} as "qualhrs",
        {{ clean_integer('received."qualhrspreviousyear"') }} as "qualhrspreviousyear",
        {{ clean_integer('received."nonqualhrspreviousyear"') }} as "nonqualhrspreviousyear",
        {{ clean_integer('received."tlevelqualhrs"') }} as "tlevelqualhrs",
        {{ clean_integer('received."tlevelnonqualhrs"') }} as "tlevelnonqualhrs",
        {{ clean_integer('received."nonqualhrs"') }} as "nonqualhrs",
        {{ clean_integer('received."termlysessionseducational"') }} as "termlysessionseducational",
        {{ clean_integer('received."termlysessionsexceptional"') }} as "termlysessionsexceptional",
        {{ clean_integer('received."termlysessionscoronavirus"') }} as "termlysessionscoronavirus",
        gender_codes.code as "gender",
        sex_codes.code as "sex",
        ethnicity_codes.code as "ethnicity",
        boarder_codes.code as "boarder",
        language_codes.code as "language",
        ncyearleaving_codes.code as "ncyearleaving",
        mathsgcsehighestpriorattainment_codes.code as "mathsgcsehighestpriorattainment",
        mathsgcsepriorattainmentyear11_codes.code as "mathsgcsepriorattainmentyear11",
        mathsgcsepriorattainmentyeargroup_codes.code as "mathsgcsepriorattainmentyeargroup",
        englishgcsehighestpriorattainment_codes.code as "englishgcsehighestpriorattainment",
        englishgcsepriorattainmentyear11_codes.code as "englishgcsepriorattainmentyear11",
        englishgcsepriorattainmentyeargroup_codes.code as "englishgcsepriorattainmentyeargroup",
        mathsgcsefundingexemption_codes.code as "mathsgcsefundingexemption",
        englishgcsefundingexemption_codes.code as "englishgcsefundingexemption",
        _0576_codes.code as "mathsgcsehighestpriorattainmentpreviousyear",
        _39e1_codes.code as "englishgcsehighestpriorattainmentpreviousyear",
        countryofbirth_codes.code as "countryofbirth",
        {{ clean_integer('received."annualsessionspossible"') }} as "annualsessionspossible",
        {{ clean_integer('received."annualsessionsunauthorised"') }} as "annualsessionsunauthorised",
        {{ clean_integer('received."annualsessionsauthorised"') }} as "annualsessionsauthorised",
        received."upn" as "upn__received",
        received."pupilnolongeronrolltableid" as "pupilnolongeronrolltableid__received",
        received."schoolcensustableid" as "schoolcensustableid__received",
        received."NativeId" as "NativeId__received",
        received."pupilnolongeronrollorderseqcolumn" as "pupilnolongeronrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."formerupn" as "formerupn__received",
        received."uniquelearnernumber" as "uniquelearnernumber__received",
        received."surname" as "surname__received",
        received."forename" as "forename__received",
        received."middlenames" as "middlenames__received",
        received."formersurname" as "formersurname__received",
        received."dob" as "dob__received",
        received."entrydate" as "entrydate__received",
        received."leavingdate" as "leavingdate__received",
        {{ code_problem('received."parttime"', 'parttime_codes.kind') }} as "parttime__problem",
        received."termlysessionspossible" as "termlysessionspossible__received",
        received."termlysessionsauthorised" as "termlysessionsauthorised__received",
        received."termlysessionsunauthorised" as "termlysessionsunauthorised__received",
        received."moveonrollflag" as "moveonrollflag__received",
        received."missingaddress" as "missingaddress__received",
        received."summerhalfterm2sessionsauthorised" as "summerhalfterm2sessionsauthorised__received",
        received."summerhalfterm2sessionspossible" as "summerhalfterm2sessionspossible__received",
        received."summerhalfterm2sessionsunauthorised" as "summerhalfterm2sessionsunauthorised__received",
        received."qualhrs" as "qualhrs__received",
        received."qualhrspreviousyear" as "qualhrspreviousyear__received",
        received."nonqualhrspreviousyear" as "nonqualhrspreviousyear__received",
        received."tlevelqualhrs" as "tlevelqualhrs__received",
        received."tlevelnonqualhrs" as "tlevelnonqualhrs__received",
        received."nonqualhrs" as "nonqualhrs__received",
        received."termlysessionseducational" as "termlysessionseducational__received",
        received."termlysessionsexceptional" as "termlysessionsexceptional__received",
        received."termlysessionscoronavirus" as "termlysessionscoronavirus__received",
        {{ code_problem('received."gender"', 'gender_codes.kind') }} as "gender__problem",
        {{ code_problem('received."sex"', 'sex_codes.kind') }} as "sex__problem",
        {{ code_problem('received."ethnicity"', 'ethnicity_codes.kind') }} as "ethnicity__problem",
        {{ code_problem('received."boarder"', 'boarder_codes.kind') }} as "boarder__problem",
        {{ code_problem('received."language"', 'language_codes.kind') }} as "language__problem",
        {{ code_problem('received."ncyearleaving"', 'ncyearleaving_codes.kind') }} as "ncyearleaving__problem",
        {{ code_problem(
            'received."mathsgcsehighestpriorattainment"',
            'mathsgcsehighestpriorattainment_codes.kind'
        ) }} as "mathsgcsehighestpriorattainment__problem",
        {{ code_problem(
            'received."mathsgcsepriorattainmentyear11"',
            'mathsgcsepriorattainmentyear11_codes.kind'
        ) }} as "mathsgcsepriorattainmentyear11__problem",
        {{ code_problem(
            'received."mathsgcsepriorattainmentyeargroup"',
            'mathsgcsepriorattainmentyeargroup_codes.kind'
        ) }} as "mathsgcsepriorattainmentyeargroup__problem",
        {{ code_problem(
            'received."englishgcsehighestpriorattainment"',
            'englishgcsehighestpriorattainment_codes.kind'
        ) }} as "englishgcsehighestpriorattainment__problem",
        {{ code_problem(
            'received."englishgcsepriorattainmentyear11"',
            'englishgcsepriorattainmentyear11_codes.kind'
        ) }} as "englishgcsepriorattainmentyear11__problem",
        {{ code_problem(
            'received."englishgcsepriorattainmentyeargroup"',
            'englishgcsepriorattainmentyeargroup_codes.kind'
        ) }} as "englishgcsepriorattainmentyeargroup__problem",
        {{ code_problem('received."mathsgcsefundingexemption"', 'mathsgcsefundingexemption_codes.kind') }}
            as "mathsgcsefundingexemption__problem",
        {{ code_problem(
            'received."englishgcsefundingexemption"',
            'englishgcsefundingexemption_codes.kind'
        ) }} as "englishgcsefundingexemption__problem",
        {{ code_problem('received."mathsgcsehighestpriorattainmentpreviousyear"', '_0576_codes.kind') }}
            as "mathsgcsehighestpriorattainmentpreviousyear__problem",
        {{ code_problem('received."englishgcsehighestpriorattainmentpreviousyear"', '_39e1_codes.kind') }}
            as "englishgcsehighestpriorattainmentpreviousyear__problem",
        {{ code_problem('received."countryofbirth"', 'countryofbirth_codes.kind') }} as "countryofbirth__problem",
        received."annualsessionspossible" as "annualsessionspossible__received",
        received."annualsessionsunauthorised" as "annualsessionsunauthorised__received",
        received."annualsessionsauthorised" as "annualsessionsauthorised__received"
    from received
    left join codes as parttime_codes
        on
            parttime_codes.list_name = 'true_false'
            and received._year = parttime_codes._year
            and received._term = parttime_codes._term
            and received."parttime" = parttime_codes.raw_value
    left join codes as gender_codes
        on
            gender_codes.list_name = 'sex'
            and received._year = gender_codes._year
            and received._term = gender_codes._term
            and received."gender" = gender_codes.raw_value
    left join codes as sex_codes
        on
            sex_codes.list_name = 'sex'
            and received._year = sex_codes._year
            and received._term = sex_codes._term
            and received."sex" = sex_codes.raw_value
    left join codes as ethnicity_codes
        on
            ethnicity_codes.list_name = 'ethnicity'
            and received._year = ethnicity_codes._year
            and received._term = ethnicity_codes._term
            and received."ethnicity" = ethnicity_codes.raw_value
    left join codes as boarder_codes
        on
            boarder_codes.list_name = 'boarder'
            and received._year = boarder_codes._year
            and received._term = boarder_codes._term
            and received."boarder" = boarder_codes.raw_value
    left join codes as language_codes
        on
            language_codes.list_name = 'language'
            and received._year = language_codes._year
            and received._term = language_codes._term
            and received."language" = language_codes.raw_value
    left join codes as ncyearleaving_codes
        on
            ncyearleaving_codes.list_name = 'nc_year'
            and received._year = ncyearleaving_codes._year
            and received._term = ncyearleaving_codes._term
            and received."ncyearleaving" = ncyearleaving_codes.raw_value
    left join codes as mathsgcsehighestpriorattainment_codes
        on
            mathsgcsehighestpriorattainment_codes.list_name = 'gcse_highest_prior_attainment'
            and received._year = mathsgcsehighestpriorattainment_codes._year
            and received._term = mathsgcsehighestpriorattainment_codes._term
            and received."mathsgcsehighestpriorattainment" = mathsgcsehighestpriorattainment_codes.raw_value
    left join codes as mathsgcsepriorattainmentyear11_codes
        on
            mathsgcsepriorattainmentyear11_codes.list_name = 'gcse_prior_attainment_year_group'
            and received._year = mathsgcsepriorattainmentyear11_codes._year
            and received._term = mathsgcsepriorattainmentyear11_codes._term
            and received."mathsgcsepriorattainmentyear11" = mathsgcsepriorattainmentyear11_codes.raw_value
    left join codes as mathsgcsepriorattainmentyeargroup_codes
        on
            mathsgcsepriorattainmentyeargroup_codes.list_name = 'gcse_prior_attainment_year_group'
            and received._year = mathsgcsepriorattainmentyeargroup_codes._year
            and received._term = mathsgcsepriorattainmentyeargroup_codes._term
            and received."mathsgcsepriorattainmentyeargroup" = mathsgcsepriorattainmentyeargroup_codes.raw_value
    left join codes as englishgcsehighestpriorattainment_codes
        on
            englishgcsehighestpriorattainment_codes.list_name = 'gcse_highest_prior_attainment'
            and received._year = englishgcsehighestpriorattainment_codes._year
            and received._term = englishgcsehighestpriorattainment_codes._term
            and received."englishgcsehighestpriorattainment" = englishgcsehighestpriorattainment_codes.raw_value
    left join codes as englishgcsepriorattainmentyear11_codes
        on
            englishgcsepriorattainmentyear11_codes.list_name = 'gcse_prior_attainment_year_group'
            and received._year = englishgcsepriorattainmentyear11_codes._year
            and received._term = englishgcsepriorattainmentyear11_codes._term
            and received."englishgcsepriorattainmentyear11" = englishgcsepriorattainmentyear11_codes.raw_value
    left join codes as englishgcsepriorattainmentyeargroup_codes
        on
            englishgcsepriorattainmentyeargroup_codes.list_name = 'gcse_prior_attainment_year_group'
            and received._year = englishgcsepriorattainmentyeargroup_codes._year
            and received._term = englishgcsepriorattainmentyeargroup_codes._term
            and received."englishgcsepriorattainmentyeargroup" = englishgcsepriorattainmentyeargroup_codes.raw_value
    left join codes as mathsgcsefundingexemption_codes
        on
            mathsgcsefundingexemption_codes.list_name = 'gcse_funding_exemption'
            and received._year = mathsgcsefundingexemption_codes._year
            and received._term = mathsgcsefundingexemption_codes._term
            and received."mathsgcsefundingexemption" = mathsgcsefundingexemption_codes.raw_value
    left join codes as englishgcsefundingexemption_codes
        on
            englishgcsefundingexemption_codes.list_name = 'gcse_funding_exemption'
            and received._year = englishgcsefundingexemption_codes._year
            and received._term = englishgcsefundingexemption_codes._term
            and received."englishgcsefundingexemption" = englishgcsefundingexemption_codes.raw_value
    left join codes as _0576_codes
        on
            _0576_codes.list_name = 'gcse_highest_prior_attainment'
            and received._year = _0576_codes._year
            and received._term = _0576_codes._term
            and received."mathsgcsehighestpriorattainmentpreviousyear" = _0576_codes.raw_value
    left join codes as _39e1_codes
        on
            _39e1_codes.list_name = 'gcse_highest_prior_attainment'
            and received._year = _39e1_codes._year
            and received._term = _39e1_codes._term
            and received."englishgcsehighestpriorattainmentpreviousyear" = _39e1_codes.raw_value
    left join codes as countryofbirth_codes
        on
            countryofbirth_codes.list_name = 'country'
            and received._year = countryofbirth_codes._year
            and received._term = countryofbirth_codes._term
            and received."countryofbirth" = countryofbirth_codes.raw_value

),

checked as (

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
        {{ cell_problem('"upn__received"', '"upn"') }} as "upn__problem",
        {{ cell_problem(
            '"pupilnolongeronrolltableid__received"',
            '"pupilnolongeronrolltableid"',
            required=true
        ) }} as "pupilnolongeronrolltableid__problem",
        {{ cell_problem('"schoolcensustableid__received"', '"schoolcensustableid"', required=true) }}
            as "schoolcensustableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"pupilnolongeronrollorderseqcolumn__received"',
            '"pupilnolongeronrollorderseqcolumn"',
            required=true
        ) }} as "pupilnolongeronrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"formerupn__received"', '"formerupn"') }} as "formerupn__problem",
        {{ cell_problem('"uniquelearnernumber__received"', '"uniquelearnernumber"') }}
            as "uniquelearnernumber__problem",
        {{ cell_problem('"surname__received"', '"surname"') }} as "surname__problem",
        {{ cell_problem('"forename__received"', '"forename"') }} as "forename__problem",
        {{ cell_problem('"middlenames__received"', '"middlenames"') }} as "middlenames__problem",
        {{ cell_problem('"formersurname__received"', '"formersurname"') }} as "formersurname__problem",
        {{ cell_problem('"dob__received"', '"dob"') }} as "dob__problem",
        {{ cell_problem('"entrydate__received"', '"entrydate"') }} as "entrydate__problem",
        {{ cell_problem('"leavingdate__received"', '"leavingdate"') }} as "leavingdate__problem",
        "parttime__problem",
        {{ cell_problem('"termlysessionspossible__received"', '"termlysessionspossible"') }}
            as "termlysessionspossible__problem",
        {{ cell_problem('"termlysessionsauthorised__received"', '"termlysessionsauthorised"') }}
            as "termlysessionsauthorised__problem",
        {{ cell_problem('"termlysessionsunauthorised__received"', '"termlysessionsunauthorised"') }}
            as "termlysessionsunauthorised__problem",
        {{ cell_problem('"moveonrollflag__received"', '"moveonrollflag"') }} as "moveonrollflag__problem",
        {{ cell_problem('"missingaddress__received"', '"missingaddress"') }} as "missingaddress__problem",
        {{ cell_problem(
            '"summerhalfterm2sessionsauthorised__received"',
            '"summerhalfterm2sessionsauthorised"'
        ) }} as "summerhalfterm2sessionsauthorised__problem",
        {{ cell_problem(
            '"summerhalfterm2sessionspossible__received"',
            '"summerhalfterm2sessionspossible"'
        ) }} as "summerhalfterm2sessionspossible__problem",
        {{ cell_problem(
            '"summerhalfterm2sessionsunauthorised__received"',
            '"summerhalfterm2sessionsunauthorised"'
        ) }} as "summerhalfterm2sessionsunauthorised__problem",
        {{ cell_problem('"qualhrs__received"', '"qualhrs"') }} as "qualhrs__problem",
        {{ cell_problem('"qualhrspreviousyear__received"', '"qualhrspreviousyear"') }}
            as "qualhrspreviousyear__problem",
        {{ cell_problem('"nonqualhrspreviousyear__received"', '"nonqualhrspreviousyear"') }}
            as "nonqualhrspreviousyear__problem",
        {{ cell_problem('"tlevelqualhrs__received"', '"tlevelqualhrs"') }} as "tlevelqualhrs__problem",
        {{ cell_problem('"tlevelnonqualhrs__received"', '"tlevelnonqualhrs"') }} as "tlevelnonqualhrs__problem",
        {{ cell_problem('"nonqualhrs__received"', '"nonqualhrs"') }} as "nonqualhrs__problem",
        {{ cell_problem('"termlysessionseducational__received"', '"termlysessionseducational"') }}
            as "termlysessionseducational__problem",
        {{ cell_problem('"termlysessionsexceptional__received"', '"termlysessionsexceptional"') }}
            as "termlysessionsexceptional__problem",
        {{ cell_problem('"termlysessionscoronavirus__received"', '"termlysessionscoronavirus"') }}
            as "termlysessionscoronavirus__problem",
        "gender__problem",
        "sex__problem",
        "ethnicity__problem",
        "boarder__problem",
        "language__problem",
        "ncyearleaving__problem",
        "mathsgcsehighestpriorattainment__problem",
        "mathsgcsepriorattainmentyear11__problem",
        "mathsgcsepriorattainmentyeargroup__problem",
        "englishgcsehighestpriorattainment__problem",
        "englishgcsepriorattainmentyear11__problem",
        "englishgcsepriorattainmentyeargroup__problem",
        "mathsgcsefundingexemption__problem",
        "englishgcsefundingexemption__problem",
        "mathsgcsehighestpriorattainmentpreviousyear__problem",
        "englishgcsehighestpriorattainmentpreviousyear__problem",
        "countryofbirth__problem",
        {{ cell_problem('"annualsessionspossible__received"', '"annualsessionspossible"') }}
            as "annualsessionspossible__problem",
        {{ cell_problem('"annualsessionsunauthorised__received"', '"annualsessionsunauthorised"') }}
            as "annualsessionsunauthorised__problem",
        {{ cell_problem('"annualsessionsauthorised__received"', '"annualsessionsauthorised"') }}
            as "annualsessionsauthorised__problem"
    from typed

)

select * from checked
