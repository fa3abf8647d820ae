-- Made from schemas/returns/school_census/pupilonroll.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of pupils on roll: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__pupilonroll') }}
    unpivot (
        _kind for _problem_column in (
            "upn__problem",
            "pupilonrolltableid__problem",
            "schoolcensustableid__problem",
            "NativeId__problem",
            "pupilonrollorderseqcolumn__problem",
            "sourceid__problem",
            "formerupn__problem",
            "uniquelearnernumber__problem",
            "surname__problem",
            "forename__problem",
            "middlenames__problem",
            "preferredsurname__problem",
            "formersurname__problem",
            "dob__problem",
            "hoursatsetting__problem",
            "schoollunchtaken__problem",
            "parttime__problem",
            "entrydate__problem",
            "topupfunding__problem",
            "unitcontacttime__problem",
            "termlysessionspossible__problem",
            "termlysessionsauthorised__problem",
            "termlysessionsunauthorised__problem",
            "senunitindicator__problem",
            "resourcedprovisionindicator__problem",
            "nonqualhrs__problem",
            "ftemp__problem",
            "qualhrs__problem",
            "qualhrspreviousyear__problem",
            "nonqualhrspreviousyear__problem",
            "tlevelqualhrs__problem",
            "tlevelnonqualhrs__problem",
            "moveoffrollflag__problem",
            "fundedhours__problem",
            "missingaddress__problem",
            "duplicatenotfunded__problem",
            "summerhalfterm2sessionspossible__problem",
            "extendedhours__problem",
            "expandedhours__problem",
            "thirtyhourcode__problem",
            "eligibilitycode__problem",
            "summerhalfterm2sessionsauthorised__problem",
            "summerhalfterm2sessionsunauthorised__problem",
            "dafindicator__problem",
            "termlysessionseducational__problem",
            "termlysessionsexceptional__problem",
            "termlysessionscoronavirus__problem",
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
            "annualsessionspossible__problem",
            "annualsessionsunauthorised__problem",
            "annualsessionsauthorised__problem",
            "proficiencyinenglish__problem",
            "youngcarer__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__pupilonroll') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__pupilonroll') }}
    where
        _outcome != 'kept'

),

cells as (

    select
        problems._file_id,
        problems._row,
        problems.column_name,
        problems.kind,
        cast(null as {{ dbt.type_string() }}) as removed_by
    from problems
    left join not_kept
        on
            problems._file_id = not_kept._file_id
            and problems._row = not_kept._row
            and not_kept._outcome = 'RowRemoved'
    where not_kept._file_id is null

),

left_out as (

    select
        _file_id,
        _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        _outcome as kind,
        _removed_by as removed_by
    from not_kept

),

together as (

    select * from cells
    union all
    select * from left_out

),

explained as (

    select
        together._file_id,
        together._row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'upn' then received."upn"
            when 'pupilonrolltableid' then received."pupilonrolltableid"
            when 'schoolcensustableid' then received."schoolcensustableid"
            when 'NativeId' then received."NativeId"
            when 'pupilonrollorderseqcolumn' then received."pupilonrollorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'formerupn' then received."formerupn"
            when 'uniquelearnernumber' then received."uniquelearnernumber"
            when 'surname' then received."surname"
            when 'forename' then received."forename"
            when 'middlenames' then received."middlenames"
            when 'preferredsurname' then received."preferredsurname"
            when 'formersurname' then received."formersurname"
            when 'dob' then received."dob"
            when 'hoursatsetting' then received."hoursatsetting"
            when 'schoollunchtaken' then received."schoollunchtaken"
            when 'parttime' then received."parttime"
            when 'entrydate' then received."entrydate"
            when 'topupfunding' then received."topupfunding"
            when 'unitcontacttime' then received."unitcontacttime"
            when 'termlysessionspossible' then received."termlysessionspossible"
            when 'termlysessionsauthorised' then received."termlysessionsauthorised"
            when 'termlysessionsunauthorised' then received."termlysessionsunauthorised"
            when 'senunitindicator' then received."senunitindicator"
            when 'resourcedprovisionindicator' then received."resourcedprovisionindicator"
            when 'nonqualhrs' then received."nonqualhrs"
            when 'ftemp' then received."ftemp"
            when 'qualhrs' then received."qualhrs"
            when 'qualhrspreviousyear' then received."qualhrspreviousyear"
            when 'nonqualhrspreviousyear' then received."nonqualhrspreviousyear"
            when 'tlevelqualhrs' then received."tlevelqualhrs"
            when 'tlevelnonqualhrs' then received."tlevelnonqualhrs"
            when 'moveoffrollflag' then received."moveoffrollflag"
            when 'fundedhours' then received."fundedhours"
            when 'missingaddress' then received."missingaddress"
            when 'duplicatenotfunded' then received."duplicatenotfunded"
            when 'summerhalfterm2sessionspossible' then received."summerhalfterm2sessionspossible"
            when 'extendedhours' then received."extendedhours"
            when 'expandedhours' then received."expandedhours"
            when 'thirtyhourcode' then received."thirtyhourcode"
            when 'eligibilitycode' then received."eligibilitycode"
            when 'summerhalfterm2sessionsauthorised' then received."summerhalfterm2sessionsauthorised"
            when 'summerhalfterm2sessionsunauthorised' then received."summerhalfterm2sessionsunauthorised"
            when 'dafindicator' then received."dafindicator"
            when 'termlysessionseducational' then received."termlysessionseducational"
            when 'termlysessionsexceptional' then received."termlysessionsexceptional"
            when 'termlysessionscoronavirus' then received."termlysessionscoronavirus"
            when 'gender' then received."gender"
            when 'sex' then received."sex"
            when 'ethnicity' then received."ethnicity"
            when 'yssa' then received."yssa"
            when 'servicechild' then received."servicechild"
            when 'language' then received."language"
            when 'classtype' then received."classtype"
            when 'enrolstatus' then received."enrolstatus"
            when 'boarder' then received."boarder"
            when 'plaa' then received."plaa"
            when 'adoptedfromcare' then received."adoptedfromcare"
            when 'senprovision' then received."senprovision"
            when 'ncyearactual' then received."ncyearactual"
            when 'mathsgcsehighestpriorattainment' then received."mathsgcsehighestpriorattainment"
            when 'mathsgcsepriorattainmentyear11' then received."mathsgcsepriorattainmentyear11"
            when 'mathsgcsepriorattainmentyeargroup' then received."mathsgcsepriorattainmentyeargroup"
            when 'englishgcsehighestpriorattainment' then received."englishgcsehighestpriorattainment"
            when 'englishgcsepriorattainmentyear11' then received."englishgcsepriorattainmentyear11"
            when 'englishgcsepriorattainmentyeargroup' then received."englishgcsepriorattainmentyeargroup"
            when 'mathsgcsefundingexemption' then received."mathsgcsefundingexemption"
            when 'englishgcsefundingexemption' then received."englishgcsefundingexemption"
            when 'mathsgcsehighestpriorattainmentpreviousyear'
                then received."mathsgcsehighestpriorattainmentpreviousyear"
            when 'englishgcsehighestpriorattainmentpreviousyear'
                then received."englishgcsehighestpriorattainmentpreviousyear"
            when 'eyppe' then received."eyppe"
            when 'eyppr' then received."eyppr"
            when 'eyppbf' then received."eyppbf"
            when 'countryofbirth' then received."countryofbirth"
            when 'annualsessionspossible' then received."annualsessionspossible"
            when 'annualsessionsunauthorised' then received."annualsessionsunauthorised"
            when 'annualsessionsauthorised' then received."annualsessionsauthorised"
            when 'proficiencyinenglish' then received."proficiencyinenglish"
            when 'youngcarer' then received."youngcarer"
        end as found,
        case
            when together.column_name = 'upn' then 'the identifier in full, as your system holds it'
            when together.column_name = 'pupilonrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'schoolcensustableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'pupilonrollorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'formerupn' then 'the identifier in full, as your system holds it'
            when together.column_name = 'uniquelearnernumber'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'surname' then 'text'
            when together.column_name = 'forename' then 'text'
            when together.column_name = 'middlenames' then 'text'
            when together.column_name = 'preferredsurname' then 'text'
            when together.column_name = 'formersurname' then 'text'
            when together.column_name = 'dob' then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'hoursatsetting' then 'a number'
            when together.column_name = 'entrydate' then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'unitcontacttime' then 'a whole number'
            when together.column_name = 'termlysessionspossible' then 'a whole number'
            when together.column_name = 'termlysessionsauthorised' then 'a whole number'
            when together.column_name = 'termlysessionsunauthorised' then 'a whole number'
            when together.column_name = 'nonqualhrs' then 'a whole number'
            when together.column_name = 'qualhrs' then 'a whole number'
            when together.column_name = 'qualhrspreviousyear' then 'a whole number'
            when together.column_name = 'nonqualhrspreviousyear' then 'a whole number'
            when together.column_name = 'tlevelqualhrs' then 'a whole number'
            when together.column_name = 'tlevelnonqualhrs' then 'a whole number'
            when together.column_name = 'moveoffrollflag' then 'text'
            when together.column_name = 'fundedhours' then 'a number'
            when together.column_name = 'missingaddress' then 'text'
            when together.column_name = 'duplicatenotfunded' then 'text'
            when together.column_name = 'summerhalfterm2sessionspossible' then 'a whole number'
            when together.column_name = 'extendedhours' then 'a number'
            when together.column_name = 'expandedhours' then 'a number'
            when together.column_name = 'thirtyhourcode' then 'text of the form [0-9]{11}'
            when together.column_name = 'eligibilitycode' then 'text of the form [0-9]{11}'
            when together.column_name = 'summerhalfterm2sessionsauthorised' then 'a whole number'
            when together.column_name = 'summerhalfterm2sessionsunauthorised' then 'a whole number'
            when together.column_name = 'termlysessionseducational' then 'a whole number'
            when together.column_name = 'termlysessionsexceptional' then 'a whole number'
            when together.column_name = 'termlysessionscoronavirus' then 'a whole number'
            when together.column_name = 'annualsessionspossible' then 'a whole number'
            when together.column_name = 'annualsessionsunauthorised' then 'a whole number'
            when together.column_name = 'annualsessionsauthorised' then 'a whole number'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'schoollunchtaken' then 'true_false'
            when 'parttime' then 'true_false'
            when 'topupfunding' then 'true_false'
            when 'senunitindicator' then 'true_false'
            when 'resourcedprovisionindicator' then 'true_false'
            when 'ftemp' then 'true_false'
            when 'dafindicator' then 'true_false'
            when 'gender' then 'sex'
            when 'sex' then 'sex'
            when 'ethnicity' then 'ethnicity'
            when 'yssa' then 'yssa'
            when 'servicechild' then 'service_child'
            when 'language' then 'language'
            when 'classtype' then 'class_type'
            when 'enrolstatus' then 'enrol_status'
            when 'boarder' then 'boarder'
            when 'plaa' then 'plaa'
            when 'adoptedfromcare' then 'plaa'
            when 'senprovision' then 'sen_provision'
            when 'ncyearactual' then 'nc_year'
            when 'mathsgcsehighestpriorattainment' then 'gcse_highest_prior_attainment'
            when 'mathsgcsepriorattainmentyear11' then 'gcse_prior_attainment_year_group'
            when 'mathsgcsepriorattainmentyeargroup' then 'gcse_prior_attainment_year_group'
            when 'englishgcsehighestpriorattainment' then 'gcse_highest_prior_attainment'
            when 'englishgcsepriorattainmentyear11' then 'gcse_prior_attainment_year_group'
            when 'englishgcsepriorattainmentyeargroup' then 'gcse_prior_attainment_year_group'
            when 'mathsgcsefundingexemption' then 'gcse_funding_exemption'
            when 'englishgcsefundingexemption' then 'gcse_funding_exemption'
            when 'mathsgcsehighestpriorattainmentpreviousyear' then 'gcse_highest_prior_attainment'
            when 'englishgcsehighestpriorattainmentpreviousyear' then 'gcse_highest_prior_attainment'
            when 'eyppe' then 'yes_no_yn'
            when 'eyppr' then 'yes_no_yn'
            when 'eyppbf' then 'eypp_basis'
            when 'countryofbirth' then 'country'
            when 'proficiencyinenglish' then 'proficiency_in_english'
            when 'youngcarer' then 'young_carer'
        end as list_name,
        received."upn" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
