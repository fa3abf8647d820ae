-- Made from schemas/returns/school_census/pupilonroll.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: pupils on roll. A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_school_census__pupilonroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__pupilonroll') }}

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
        {{ clean_identifier('received."pupilonrolltableid"') }} as "pupilonrolltableid",
        {{ clean_identifier('received."schoolcensustableid"') }} as "schoolcensustableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."pupilonrollorderseqcolumn"') }} as "pupilonrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_identifier('received."formerupn"') }} as "formerupn",
        {{ clean_identifier('received."uniquelearnernumber"') }} as "uniquelearnernumber",
        {{ clean_string('received."surname"') }} as "surname",
        {{ clean_string('received."forename"') }} as "forename",
        {{ clean_string('received."middlenames"') }} as "middlenames",
        {{ clean_string('received."preferredsurname"') }} as "preferredsurname",
        {{ clean_string('received."formersurname"') }} as "formersurname",
        {{ clean_date('received."dob"', '%Y-%b-%d %H:%M:%S') }} as "dob",
        {{ clean_decimal('received."hoursatsetting"', 2) }} as "hoursatsetting",
        schoollunchtaken_codes.code as "schoollunchtaken",
        parttime_codes.code as "parttime",
        {{ clean_date('received."entrydate"', '%Y-%b-%d %H:%M:%S') }} as "entrydate",
        topupfunding_codes.code as "topupfunding",
        {{ clean_integer('received."unitcontacttime"') }} as "unitcontacttime",
        {{ clean_integer('received."termlysessionspossible"') }} as "termlysessionspossible",
        {{ clean_integer('received."termlysessionsauthorised"') }} as "termlysessionsauthorised",
        {{ clean_integer('received."termlysessionsunauthorised"') }} as "termlysessionsunauthorised",
        senunitindicator_codes.code as "senunitindicator",
        resourcedprovisionindicator_codes.code as "resourcedprovisionindicator",
        {{ clean_integer('received."nonqualhrs"') }} as "nonqualhrs",
        ftemp_codes.code as "ftemp",
        {{ clean_integer('received."qualhrs"') }} as "qualhrs",
        {{ clean_integer('received."qualhrspreviousyear"') }} as "qualhrspreviousyear",
        {{ clean_integer('received."nonqualhrspreviousyear"') }} as "nonqualhrspreviousyear",
        {{ clean_integer('received."tlevelqualhrs"') }} as "tlevelqualhrs",
        {{ clean_integer('received."tlevelnonqualhrs"') }} as "tlevelnonqualhrs",
        {{ clean_string('received."moveoffrollflag"') }} as "moveoffrollflag",
        {{ clean_decimal('received."fundedhours"', 2) }} as "fundedhours",
        {{ clean_string('received."missingaddress"') }} as "missingaddress",
        {{ clean_string('received."duplicatenotfunded"') }} as "duplicatenotfunded",
        {{ clean_integer('received."summerhalfterm2sessionspossible"') }} as "summerhalfterm2sessionspossible",
        {{ clean_decimal('received."extendedhours"', 2) }} as "extendedhours",
        {{ clean_decimal('received."expandedhours"', 2) }} as "expandedhours",
        {{ clean_pattern('received."thirtyhourcode"', '[0-9]{11}') }} as "thirtyhourcode",
        {{ clean_pattern('received."eligibilitycode"', '[0-9]{11}') }} as "eligibilitycode",
        {{ clean_integer('received."summerhalfterm2sessionsauthorised"') }} as "summerhalfterm2sessionsauthorised",
        {{ clean_integer('received."summerhalfterm2sessionsunauthorised"') }} as "summerhalfterm2sessionsunauthorised",
        dafindicator_codes.code as "dafindicator",
        {{ clean_integer('received."termlysessionseducational"') }} as "termlysessionseducational",
        {{ clean_integer('received."termlysessionsexceptional"') }} as "termlysessionsexceptional",
        {{ clean_integer('received."termlysessionscoronavirus"') }} as "termlysessionscoronavirus",
        gender_codes.code as "gender",
        sex_codes.code as "sex",
        ethnicity_codes.code as "ethnicity",
        yssa_codes.code as "yssa",
        servicechild_codes.code as "servicechild",
        language_codes.code as "language",
        classtype_codes.code as "classtype",
        enrolstatus_codes.code as "enrolstatus",
        boarder_codes.code as "boarder",
        plaa_codes.code as "plaa",
        adoptedfromcare_codes.code as "adoptedfromcare",
        senprovision_codes.code as "senprovision",
        ncyearactual_codes.code as "ncyearactual",
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
        eyppe_codes.code as "eyppe",
        eyppr_codes.code as "eyppr",
        eyppbf_codes.code as "eyppbf",
        countryofbirth_codes.code as "countryofbirth",
        {{ clean_integer('received."annualsessionspossible"') }} as "annualsessionspossible",
        {{ clean_integer('received."annualsessionsunauthorised"') }} as "annualsessionsunauthorised",
        {{ clean_integer('received."annualsessionsauthorised"') }} as "annualsessionsauthorised",
        proficiencyinenglish_codes.code as "proficiencyinenglish",
        youngcarer_codes.code as "youngcarer",
        received."upn" as "upn__received",
        received."pupilonrolltableid" as "pupilonrolltableid__received",
        received."schoolcensustableid" as "schoolcensustableid__received",
        received."NativeId" as "NativeId__received",
        received."pupilonrollorderseqcolumn" as "pupilonrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."formerupn" as "formerupn__received",
        received."uniquelearnernumber" as "uniquelearnernumber__received",
        received."surname" as "surname__received",
        received."forename" as "forename__received",
        received."middlenames" as "middlenames__received",
        received."preferredsurname" as "preferredsurname__received",
        received."formersurname" as "formersurname__received",
        received."dob" as "dob__received",
        received."hoursatsetting" as "hoursatsetting__received",
        {{ code_problem('received."schoollunchtaken"', 'schoollunchtaken_codes.kind') }}
            as "schoollunchtaken__problem",
        {{ code_problem('received."parttime"', 'parttime_codes.kind') }} as "parttime__problem",
        received."entrydate" as "entrydate__received",
        {{ code_problem('received."topupfunding"', 'topupfunding_codes.kind') }} as "topupfunding__problem",
        received."unitcontacttime" as "unitcontacttime__received",
        received."termlysessionspossible" as "termlysessionspossible__received",
        received."termlysessionsauthorised" as "termlysessionsauthorised__received",
        received."termlysessionsunauthorised" as "termlysessionsunauthorised__received",
        {{ code_problem('received."senunitindicator"', 'senunitindicator_codes.kind') }}
            as "senunitindicator__problem",
        {{ code_problem(
            'received."resourcedprovisionindicator"',
            'resourcedprovisionindicator_codes.kind'
        ) }} as "resourcedprovisionindicator__problem",
        received."nonqualhrs" as "nonqualhrs__received",
        {{ code_problem('received."ftemp"', 'ftemp_codes.kind') }} as "ftemp__problem",
        received."qualhrs" as "qualhrs__received",
        received."qualhrspreviousyear" as "qualhrspreviousyear__received",
        received."nonqualhrspreviousyear" as "nonqualhrspreviousyear__received",
        received."tlevelqualhrs" as "tlevelqualhrs__received",
        received."tlevelnonqualhrs" as "tlevelnonqualhrs__received",
        received."moveoffrollflag" as "moveoffrollflag__received",
        received."fundedhours" as "fundedhours__received",
        received."missingaddress" as "missingaddress__received",
        received."duplicatenotfunded" as "duplicatenotfunded__received",
        received."summerhalfterm2sessionspossible" as "summerhalfterm2sessionspossible__received",
        received."extendedhours" as "extendedhours__received",
        received."expandedhours" as "expandedhours__received",
        received."thirtyhourcode" as "thirtyhourcode__received",
        received."eligibilitycode" as "eligibilitycode__received",
        received."summerhalfterm2sessionsauthorised" as "summerhalfterm2sessionsauthorised__received",
        received."summerhalfterm2sessionsunauthorised" as "summerhalfterm2sessionsunauthorised__received",
        {{ code_problem('received."dafindicator"', 'dafindicator_codes.kind') }} as "dafindicator__problem",
        received."termlysessionseducational" as "termlysessionseducational__received",
        received."termlysessionsexceptional" as "termlysessionsexceptional__received",
        received."termlysessionscoronavirus" as "termlysessionscoronavirus__received",
        {{ code_problem('received."gender"', 'gender_codes.kind') }} as "gender__problem",
        {{ code_problem('received."sex"', 'sex_codes.kind') }} as "sex__problem",
        {{ code_problem('received."ethnicity"', 'ethnicity_codes.kind') }} as "ethnicity__problem",
        {{ code_problem('received."yssa"', 'yssa_codes.kind') }} as "yssa__problem",
        {{ code_problem('received."servicechild"', 'servicechild_codes.kind') }} as "servicechild__problem",
        {{ code_problem('received."language"', 'language_codes.kind') }} as "language__problem",
        {{ code_problem('received."classtype"', 'classtype_codes.kind') }} as "classtype__problem",
        {{ code_problem('received."enrolstatus"', 'enrolstatus_codes.kind') }} as "enrolstatus__problem",
        {{ code_problem('received."boarder"', 'boarder_codes.kind') }} as "boarder__problem",
        {{ code_problem('received."plaa"', 'plaa_codes.kind') }} as "plaa__problem",
        {{ code_problem('received."adoptedfromcare"', 'adoptedfromcare_codes.kind') }}
            as "adoptedfromcare__problem",
        {{ code_problem('received."senprovision"', 'senprovision_codes.kind') }} as "senprovision__problem",
        {{ code_problem('received."ncyearactual"', 'ncyearactual_codes.kind') }} as "ncyearactual__problem",
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
        {{ code_problem('received."eyppe"', 'eyppe_codes.kind') }} as "eyppe__problem",
        {{ code_problem('received."eyppr"', 'eyppr_codes.kind') }} as "eyppr__problem",
        {{ code_problem('received."eyppbf"', 'eyppbf_codes.kind') }} as "eyppbf__problem",
        {{ code_problem('received."countryofbirth"', 'countryofbirth_codes.kind') }} as "countryofbirth__problem",
        received."annualsessionspossible" as "annualsessionspossible__received",
        received."annualsessionsunauthorised" as "annualsessionsunauthorised__received",
        received."annualsessionsauthorised" as "annualsessionsauthorised__received",
        {{ code_problem('received."proficiencyinenglish"', 'proficiencyinenglish_codes.kind') }}
            as "proficiencyinenglish__problem",
        {{ code_problem('received."youngcarer"', 'youngcarer_codes.kind') }} as "youngcarer__problem"
    from received
    left join codes as schoollunchtaken_codes
        on
            schoollunchtaken_codes.list_name = 'true_false'
            and received._year = schoollunchtaken_codes._year
            and received._term = schoollunchtaken_codes._term
            and received."schoollunchtaken" = schoollunchtaken_codes.raw_value
    left join codes as parttime_codes
        on
            parttime_codes.list_name = 'true_false'
            and received._year = parttime_codes._year
            and received._term = parttime_codes._term
            and received."parttime" = parttime_codes.raw_value
    left join codes as topupfunding_codes
        on
            topupfunding_codes.list_name = 'true_false'
            and received._year = topupfunding_codes._year
            and received._term = topupfunding_codes._term
            and received."topupfunding" = topupfunding_codes.raw_value
    left join codes as senunitindicator_codes
        on
            senunitindicator_codes.list_name = 'true_false'
            and received._year = senunitindicator_codes._year
            and received._term = senunitindicator_codes._term
            and received."senunitindicator" = senunitindicator_codes.raw_value
    left join codes as resourcedprovisionindicator_codes
        on
            resourcedprovisionindicator_codes.list_name = 'true_false'
            and received._year = resourcedprovisionindicator_codes._year
            and received._term = resourcedprovisionindicator_codes._term
            and received."resourcedprovisionindicator" = resourcedprovisionindicator_codes.raw_value
    left join codes as ftemp_codes
        on
            ftemp_codes.list_name = 'true_false'
            and received._year = ftemp_codes._year
            and received._term = ftemp_codes._term
            and received."ftemp" = ftemp_codes.raw_value
    left join codes as dafindicator_codes
        on
            dafindicator_codes.list_name = 'true_false'
            and received._year = dafindicator_codes._year
            and received._term = dafindicator_codes._term
            and received."dafindicator" = dafindicator_codes.raw_value
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
    left join codes as yssa_codes
        on
            yssa_codes.list_name = 'yssa'
            and received._year = yssa_codes._year
            and received._term = yssa_codes._term
            and received."yssa" = yssa_codes.raw_value
    left join codes as servicechild_codes
        on
            servicechild_codes.list_name = 'service_child'
            and received._year = servicechild_codes._year
            and received._term = servicechild_codes._term
            and received."servicechild" = servicechild_codes.raw_value
    left join codes as language_codes
        on
            language_codes.list_name = 'language'
            and received._year = language_codes._year
            and received._term = language_codes._term
            and received."language" = language_codes.raw_value
    left join codes as classtype_codes
        on
            classtype_codes.list_name = 'class_type'
            and received._year = classtype_codes._year
            and received._term = classtype_codes._term
            and received."classtype" = classtype_codes.raw_value
    left join codes as enrolstatus_codes
        on
            enrolstatus_codes.list_name = 'enrol_status'
            and received._year = enrolstatus_codes._year
            and received._term = enrolstatus_codes._term
            and received."enrolstatus" = enrolstatus_codes.raw_value
    left join codes as boarder_codes
        on
            boarder_codes.list_name = 'boarder'
            and received._year = boarder_codes._year
            and received._term = boarder_codes._term
            and received."boarder" = boarder_codes.raw_value
    left join codes as plaa_codes
        on
            plaa_codes.list_name = 'plaa'
            and received._year = plaa_codes._year
            and received._term = plaa_codes._term
            and received."plaa" = plaa_codes.raw_value
    left join codes as adoptedfromcare_codes
        on
            adoptedfromcare_codes.list_name = 'plaa'
            and received._year = adoptedfromcare_codes._year
            and received._term = adoptedfromcare_codes._term
            and received."adoptedfromcare" = adoptedfromcare_codes.raw_value
    left join codes as senprovision_codes
        on
            senprovision_codes.list_name = 'sen_provision'
            and received._year = senprovision_codes._year
            and received._term = senprovision_codes._term
            and received."senprovision" = senprovision_codes.raw_value
    left join codes as ncyearactual_codes
        on
            ncyearactual_codes.list_name = 'nc_year'
            and received._year = ncyearactual_codes._year
            and received._term = ncyearactual_codes._term
            and received."ncyearactual" = ncyearactual_codes.raw_value
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
    left join codes as eyppe_codes
        on
            eyppe_codes.list_name = 'yes_no_yn'
            and received._year = eyppe_codes._year
            and received._term = eyppe_codes._term
            and received."eyppe" = eyppe_codes.raw_value
    left join codes as eyppr_codes
        on
            eyppr_codes.list_name = 'yes_no_yn'
            and received._year = eyppr_codes._year
            and received._term = eyppr_codes._term
            and received."eyppr" = eyppr_codes.raw_value
    left join codes as eyppbf_codes
        on
            eyppbf_codes.list_name = 'eypp_basis'
            and received._year = eyppbf_codes._year
            and received._term = eyppbf_codes._term
            and received."eyppbf" = eyppbf_codes.raw_value
    left join codes as countryofbirth_codes
        on
            countryofbirth_codes.list_name = 'country'
            and received._year = countryofbirth_codes._year
            and received._term = countryofbirth_codes._term
            and received."countryofbirth" = countryofbirth_codes.raw_value
    left join codes as proficiencyinenglish_codes
        on
            proficiencyinenglish_codes.list_name = 'proficiency_in_english'
            and received._year = proficiencyinenglish_codes._year
            and received._term = proficiencyinenglish_codes._term
            and received."proficiencyinenglish" = proficiencyinenglish_codes.raw_value
    left join codes as youngcarer_codes
        on
            youngcarer_codes.list_name = 'young_carer'
            and received._year = youngcarer_codes._year
            and received._term = youngcarer_codes._term
            and received."youngcarer" = youngcarer_codes.raw_value

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
        "pupilonrolltableid",
        "schoolcensustableid",
        "NativeId",
        "pupilonrollorderseqcolumn",
        "sourceid",
        "formerupn",
        "uniquelearnernumber",
        "surname",
        "forename",
        "middlenames",
        "preferredsurname",
        "formersurname",
        "dob",
        "hoursatsetting",
        "schoollunchtaken",
        "parttime",
        "entrydate",
        "topupfunding",
        "unitcontacttime",
        "termlysessionspossible",
        "termlysessionsauthorised",
        "termlysessionsunauthorised",
        "senunitindicator",
        "resourcedprovisionindicator",
        "nonqualhrs",
        "ftemp",
        "qualhrs",
        "qualhrspreviousyear",
        "nonqualhrspreviousyear",
        "tlevelqualhrs",
        "tlevelnonqualhrs",
        "moveoffrollflag",
        "fundedhours",
        "missingaddress",
        "duplicatenotfunded",
        "summerhalfterm2sessionspossible",
        "extendedhours",
        "expandedhours",
        "thirtyhourcode",
        "eligibilitycode",
        "summerhalfterm2sessionsauthorised",
        "summerhalfterm2sessionsunauthorised",
        "dafindicator",
        "termlysessionseducational",
        "termlysessionsexceptional",
        "termlysessionscoronavirus",
        "gender",
        "sex",
        "ethnicity",
        "yssa",
        "servicechild",
        "language",
        "classtype",
        "enrolstatus",
        "boarder",
        "plaa",
        "adoptedfromcare",
        "senprovision",
        "ncyearactual",
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
        "eyppe",
        "eyppr",
        "eyppbf",
        "countryofbirth",
        "annualsessionspossible",
        "annualsessionsunauthorised",
        "annualsessionsauthorised",
        "proficiencyinenglish",
        "youngcarer",
        {{ cell_problem('"upn__received"', '"upn"') }} as "upn__problem",
        {{ cell_problem('"pupilonrolltableid__received"', '"pupilonrolltableid"', required=true) }}
            as "pupilonrolltableid__problem",
        {{ cell_problem('"schoolcensustableid__received"', '"schoolcensustableid"', required=true) }}
            as "schoolcensustableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"pupilonrollorderseqcolumn__received"',
            '"pupilonrollorderseqcolumn"',
            required=true
        ) }} as "pupilonrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"formerupn__received"', '"formerupn"') }} as "formerupn__problem",
        {{ cell_problem('"uniquelearnernumber__received"', '"uniquelearnernumber"') }}
            as "uniquelearnernumber__problem",
        {{ cell_problem('"surname__received"', '"surname"') }} as "surname__problem",
        {{ cell_problem('"forename__received"', '"forename"') }} as "forename__problem",
        {{ cell_problem('"middlenames__received"', '"middlenames"') }} as "middlenames__problem",
        {{ cell_problem('"preferredsurname__received"', '"preferredsurname"') }} as "preferredsurname__problem",
        {{ cell_problem('"formersurname__received"', '"formersurname"') }} as "formersurname__problem",
        {{ cell_problem('"dob__received"', '"dob"') }} as "dob__problem",
        {{ cell_problem('"hoursatsetting__received"', '"hoursatsetting"') }} as "hoursatsetting__problem",
        "schoollunchtaken__problem",
        "parttime__problem",
        {{ cell_problem('"entrydate__received"', '"entrydate"') }} as "entrydate__problem",
        "topupfunding__problem",
        {{ cell_problem('"unitcontacttime__received"', '"unitcontacttime"') }} as "unitcontacttime__problem",
        {{ cell_problem('"termlysessionspossible__received"', '"termlysessionspossible"') }}
            as "termlysessionspossible__problem",
        {{ cell_problem('"termlysessionsauthorised__received"', '"termlysessionsauthorised"') }}
            as "termlysessionsauthorised__problem",
        {{ cell_problem('"termlysessionsunauthorised__received"', '"termlysessionsunauthorised"') }}
            as "termlysessionsunauthorised__problem",
        "senunitindicator__problem",
        "resourcedprovisionindicator__problem",
        {{ cell_problem('"nonqualhrs__received"', '"nonqualhrs"') }} as "nonqualhrs__problem",
        "ftemp__problem",
        {{ cell_problem('"qualhrs__received"', '"qualhrs"') }} as "qualhrs__problem",
        {{ cell_problem('"qualhrspreviousyear__received"', '"qualhrspreviousyear"') }}
            as "qualhrspreviousyear__problem",
        {{ cell_problem('"nonqualhrspreviousyear__received"', '"nonqualhrspreviousyear"') }}
            as "nonqualhrspreviousyear__problem",
        {{ cell_problem('"tlevelqualhrs__received"', '"tlevelqualhrs"') }} as "tlevelqualhrs__problem",
        {{ cell_problem('"tlevelnonqualhrs__received"', '"tlevelnonqualhrs"') }} as "tlevelnonqualhrs__problem",
        {{ cell_problem('"moveoffrollflag__received"', '"moveoffrollflag"') }} as "moveoffrollflag__problem",
        {{ cell_problem('"fundedhours__received"', '"fundedhours"') }} as "fundedhours__problem",
        {{ cell_problem('"missingaddress__received"', '"missingaddress"') }} as "missingaddress__problem",
        {{ cell_problem('"duplicatenotfunded__received"', '"duplicatenotfunded"') }}
            as "duplicatenotfunded__problem",
        {{ cell_problem(
            '"summerhalfterm2sessionspossible__received"',
            '"summerhalfterm2sessionspossible"'
        ) }} as "summerhalfterm2sessionspossible__problem",
        {{ cell_problem('"extendedhours__received"', '"extendedhours"') }} as "extendedhours__problem",
        {{ cell_problem('"expandedhours__received"', '"expandedhours"') }} as "expandedhours__problem",
        {{ cell_problem('"thirtyhourcode__received"', '"thirtyhourcode"') }} as "thirtyhourcode__problem",
        {{ cell_problem('"eligibilitycode__received"', '"eligibilitycode"') }} as "eligibilitycode__problem",
        {{ cell_problem(
            '"summerhalfterm2sessionsauthorised__received"',
            '"summerhalfterm2sessionsauthorised"'
        ) }} as "summerhalfterm2sessionsauthorised__problem",
        {{ cell_problem(
            '"summerhalfterm2sessionsunauthorised__received"',
            '"summerhalfterm2sessionsunauthorised"'
        ) }} as "summerhalfterm2sessionsunauthorised__problem",
        "dafindicator__problem",
        {{ cell_problem('"termlysessionseducational__received"', '"termlysessionseducational"') }}
            as "termlysessionseducational__problem",
        {{ cell_problem('"termlysessionsexceptional__received"', '"termlysessionsexceptional"') }}
            as "termlysessionsexceptional__problem",
        {{ cell_problem('"termlysessionscoronavirus__received"', '"termlysessionscoronavirus"') }}
            as "termlysessionscoronavirus__problem",
        "gender__problem",
        "sex__problem",
        "ethnicity__problem",
        "yssa__problem",
        "servicechild__problem",
        "language__problem",
        "classtype__problem",
        "enrolstatus__problem",
        "boarder__problem",
        "plaa__problem",
        "adoptedfromcare__problem",
        "senprovision__problem",
        "ncyearactual__problem",
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
        "eyppe__problem",
        "eyppr__problem",
        "eyppbf__problem",
        "countryofbirth__problem",
        {{ cell_problem('"annualsessionspossible__received"', '"annualsessionspossible"') }}
            as "annualsessionspossible__problem",
        {{ cell_problem('"annualsessionsunauthorised__received"', '"annualsessionsunauthorised"') }}
            as "annualsessionsunauthorised__problem",
        {{ cell_problem('"annualsessionsauthorised__received"', '"annualsessionsauthorised"') }}
            as "annualsessionsauthorised__problem",
        "proficiencyinenglish__problem",
        "youngcarer__problem"
    from typed

)

select * from checked
