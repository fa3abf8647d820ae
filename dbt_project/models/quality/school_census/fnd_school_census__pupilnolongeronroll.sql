-- Made from schemas/returns/school_census/pupilnolongeronroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per thing found in the rows of pupils no longer on roll: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__pupilnolongeronroll') }}
    unpivot (
        _kind for _problem_column in (
            "upn__problem",
            "pupilnolongeronrolltableid__problem",
            "schoolcensustableid__problem",
            "NativeId__problem",
            "pupilnolongeronrollorderseqcolumn__problem",
            "sourceid__problem",
            "formerupn__problem",
            "uniquelearnernumber__problem",
            "surname__problem",
            "forename__problem",
            "middlenames__problem",
            "formersurname__problem",
            "dob__problem",
            "entrydate__problem",
            "leavingdate__problem",
            "parttime__problem",
            "termlysessionspossible__problem",
            "termlysessionsauthorised__problem",
            "termlysessionsunauthorised__problem",
            "moveonrollflag__problem",
            "missingaddress__problem",
            "summerhalfterm2sessionsauthorised__problem",
            "summerhalfterm2sessionspossible__problem",
            "summerhalfterm2sessionsunauthorised__problem",
            "qualhrs__problem",
            "qualhrspreviousyear__problem",
            "nonqualhrspreviousyear__problem",
            "tlevelqualhrs__problem",
            "tlevelnonqualhrs__problem",
            "nonqualhrs__problem",
            "termlysessionseducational__problem",
            "termlysessionsexceptional__problem",
            "termlysessionscoronavirus__problem",
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
            "annualsessionspossible__problem",
            "annualsessionsunauthorised__problem",
            "annualsessionsauthorised__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__pupilnolongeronroll') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__pupilnolongeronroll') }}
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
            when 'pupilnolongeronrolltableid' then received."pupilnolongeronrolltableid"
            when 'schoolcensustableid' then received."schoolcensustableid"
            when 'NativeId' then received."NativeId"
            when 'pupilnolongeronrollorderseqcolumn' then received."pupilnolongeronrollorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'formerupn' then received."formerupn"
            when 'uniquelearnernumber' then received."uniquelearnernumber"
            when 'surname' then received."surname"
            when 'forename' then received."forename"
            when 'middlenames' then received."middlenames"
            when 'formersurname' then received."formersurname"
            when 'dob' then received."dob"
            when 'entrydate' then received."entrydate"
            when 'leavingdate' then received."leavingdate"
            when 'parttime' then received."parttime"
            when 'termlysessionspossible' then received."termlysessionspossible"
            when 'termlysessionsauthorised' then received."termlysessionsauthorised"
            when 'termlysessionsunauthorised' then received."termlysessionsunauthorised"
            when 'moveonrollflag' then received."moveonrollflag"
            when 'missingaddress' then received."missingaddress"
            when 'summerhalfterm2sessionsauthorised' then received."summerhalfterm2sessionsauthorised"
            when 'summerhalfterm2sessionspossible' then received."summerhalfterm2sessionspossible"
            when 'summerhalfterm2sessionsunauthorised' then received."summerhalfterm2sessionsunauthorised"
            when 'qualhrs' then received."qualhrs"
            when 'qualhrspreviousyear' then received."qualhrspreviousyear"
            when 'nonqualhrspreviousyear' then received."nonqualhrspreviousyear"
            when 'tlevelqualhrs' then received."tlevelqualhrs"
            when 'tlevelnonqualhrs' then received."tlevelnonqualhrs"
            when 'nonqualhrs' then received."nonqualhrs"
            when 'termlysessionseducational' then received."termlysessionseducational"
            when 'termlysessionsexceptional' then received."termlysessionsexceptional"
            when 'termlysessionscoronavirus' then received."termlysessionscoronavirus"
            when 'gender' then received."gender"
            when 'sex' then received."sex"
            when 'ethnicity' then received."ethnicity"
            when 'boarder' then received."boarder"
            when 'language' then received."language"
            when 'ncyearleaving' then received."ncyearleaving"
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
            when 'countryofbirth' then received."countryofbirth"
            when 'annualsessionspossible' then received."annualsessionspossible"
            when 'annualsessionsunauthorised' then received."annualsessionsunauthorised"
            when 'annualsessionsauthorised' then received."annualsessionsauthorised"
        end as found,
        case
            when together.column_name = 'upn' then 'the identifier in full, as your system holds it'
            when together.column_name = 'pupilnolongeronrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'schoolcensustableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'pupilnolongeronrollorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'formerupn' then 'the identifier in full, as your system holds it'
            when together.column_name = 'uniquelearnernumber'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'surname' then 'text'
            when together.column_name = 'forename' then 'text'
            when together.column_name = 'middlenames' then 'text'
            when together.column_name = 'formersurname' then 'text'
            when together.column_name = 'dob' then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'entrydate' then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'leavingdate' then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'termlysessionspossible' then 'a whole number'
            when together.column_name = 'termlysessionsauthorised' then 'a whole number'
            when together.column_name = 'termlysessionsunauthorised' then 'a whole number'
            when together.column_name = 'moveonrollflag' then 'text'
            when together.column_name = 'missingaddress' then 'text'
            when together.column_name = 'summerhalfterm2sessionsauthorised' then 'a whole number'
            when together.column_name = 'summerhalfterm2sessionspossible' then 'a whole number'
            when together.column_name = 'summerhalfterm2sessionsunauthorised' then 'a whole number'
            when together.column_name = 'qualhrs' then 'a whole number'
            when together.column_name = 'qualhrspreviousyear' then 'a whole number'
            when together.column_name = 'nonqualhrspreviousyear' then 'a whole number'
            when together.column_name = 'tlevelqualhrs' then 'a whole number'
            when together.column_name = 'tlevelnonqualhrs' then 'a whole number'
            when together.column_name = 'nonqualhrs' then 'a whole number'
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
            when 'parttime' then 'true_false'
            when 'gender' then 'sex'
            when 'sex' then 'sex'
            when 'ethnicity' then 'ethnicity'
            when 'boarder' then 'boarder'
            when 'language' then 'language'
            when 'ncyearleaving' then 'nc_year'
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
            when 'countryofbirth' then 'country'
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
