-- Made from schemas/returns/school_census/learningaimsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: learning aims of pupils no longer on roll. A cell that cannot be read is empty here, and
-- its `__problem` column says why; fnd_school_census__learningaimsoffroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__learningaimsoffroll') }}

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
        {{ clean_identifier('received."pupilnolongeronrolltableid"') }} as "pupilnolongeronrolltableid",
        {{ clean_identifier('received."programmeaimsoffrolltableid"') }} as "programmeaimsoffrolltableid",
        {{ clean_identifier('received."learningaimsoffrolltableid"') }} as "learningaimsoffrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."learningaimsoffrollorderseqcolumn"') }} as "learningaimsoffrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_string('received."qn"') }} as "qn",
        {{ clean_string('received."qan"') }} as "qan",
        traineeship_codes.code as "traineeship",
        {{ clean_date('received."learningstartdate"', '%Y-%b-%d %H:%M:%S') }} as "learningstartdate",
        {{ clean_date('received."learningplannedenddate"', '%Y-%b-%d %H:%M:%S') }} as "learningplannedenddate",
        {{ clean_date('received."learningactualenddate"', '%Y-%b-%d %H:%M:%S') }} as "learningactualenddate",
        {{ clean_string('received."scc"') }} as "scc",
        {{ clean_string('received."disccode"') }} as "disccode",
        coreaim_codes.code as "coreaim",
        {{ clean_pattern('received."partnerukprn"', '[0-9]{8}') }} as "partnerukprn",
        progtype_codes.code as "progtype",
        learningaimstatus_codes.code as "learningaimstatus",
        learningaimwithdrawalreason_codes.code as "learningaimwithdrawalreason",
        received."pupilnolongeronrolltableid" as "pupilnolongeronrolltableid__received",
        received."programmeaimsoffrolltableid" as "programmeaimsoffrolltableid__received",
        received."learningaimsoffrolltableid" as "learningaimsoffrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."learningaimsoffrollorderseqcolumn" as "learningaimsoffrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."qn" as "qn__received",
        received."qan" as "qan__received",
        {{ code_problem('received."traineeship"', 'traineeship_codes.kind') }} as "traineeship__problem",
        received."learningstartdate" as "learningstartdate__received",
        received."learningplannedenddate" as "learningplannedenddate__received",
        received."learningactualenddate" as "learningactualenddate__received",
        received."scc" as "scc__received",
        received."disccode" as "disccode__received",
        {{ code_problem('received."coreaim"', 'coreaim_codes.kind') }} as "coreaim__problem",
        received."partnerukprn" as "partnerukprn__received",
        {{ code_problem('received."progtype"', 'progtype_codes.kind') }} as "progtype__problem",
        {{ code_problem('received."learningaimstatus"', 'learningaimstatus_codes.kind') }}
            as "learningaimstatus__problem",
        {{ code_problem(
            'received."learningaimwithdrawalreason"',
            'learningaimwithdrawalreason_codes.kind'
        ) }} as "learningaimwithdrawalreason__problem"
    from received
    left join codes as traineeship_codes
        on
            traineeship_codes.list_name = 'true_false'
            and received._year = traineeship_codes._year
            and received._term = traineeship_codes._term
            and received."traineeship" = traineeship_codes.raw_value
    left join codes as coreaim_codes
        on
            coreaim_codes.list_name = 'true_false'
            and received._year = coreaim_codes._year
            and received._term = coreaim_codes._term
            and received."coreaim" = coreaim_codes.raw_value
    left join codes as progtype_codes
        on
            progtype_codes.list_name = 'prog_type'
            and received._year = progtype_codes._year
            and received._term = progtype_codes._term
            and received."progtype" = progtype_codes.raw_value
    left join codes as learningaimstatus_codes
        on
            learningaimstatus_codes.list_name = 'aim_status'
            and received._year = learningaimstatus_codes._year
            and received._term = learningaimstatus_codes._term
            and received."learningaimstatus" = learningaimstatus_codes.raw_value
    left join codes as learningaimwithdrawalreason_codes
        on
            learningaimwithdrawalreason_codes.list_name = 'aim_withdrawal_reason'
            and received._year = learningaimwithdrawalreason_codes._year
            and received._term = learningaimwithdrawalreason_codes._term
            and received."learningaimwithdrawalreason" = learningaimwithdrawalreason_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        "pupilnolongeronrolltableid",
        "programmeaimsoffrolltableid",
        "learningaimsoffrolltableid",
        "NativeId",
        "learningaimsoffrollorderseqcolumn",
        "sourceid",
        "qn",
        "qan",
        "traineeship",
        "learningstartdate",
        "learningplannedenddate",
        "learningactualenddate",
        "scc",
        "disccode",
        "coreaim",
        "partnerukprn",
        "progtype",
        "learningaimstatus",
        "learningaimwithdrawalreason",
        {{ cell_problem(
            '"pupilnolongeronrolltableid__received"',
            '"pupilnolongeronrolltableid"',
            required=true
        ) }} as "pupilnolongeronrolltableid__problem",
        {{ cell_problem(
            '"programmeaimsoffrolltableid__received"',
            '"programmeaimsoffrolltableid"',
            required=true
        ) }} as "programmeaimsoffrolltableid__problem",
        {{ cell_problem(
            '"learningaimsoffrolltableid__received"',
            '"learningaimsoffrolltableid"',
            required=true
        ) }} as "learningaimsoffrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"learningaimsoffrollorderseqcolumn__received"',
            '"learningaimsoffrollorderseqcolumn"',
            required=true
        ) }} as "learningaimsoffrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"qn__received"', '"qn"') }} as "qn__problem",
        {{ cell_problem('"qan__received"', '"qan"') }} as "qan__problem",
        "traineeship__problem",
        {{ cell_problem('"learningstartdate__received"', '"learningstartdate"') }}
            as "learningstartdate__problem",
        {{ cell_problem('"learningplannedenddate__received"', '"learningplannedenddate"') }}
            as "learningplannedenddate__problem",
        {{ cell_problem('"learningactualenddate__received"', '"learningactualenddate"') }}
            as "learningactualenddate__problem",
        {{ cell_problem('"scc__received"', '"scc"') }} as "scc__problem",
        {{ cell_problem('"disccode__received"', '"disccode"') }} as "disccode__problem",
        "coreaim__problem",
        {{ cell_problem('"partnerukprn__received"', '"partnerukprn"') }} as "partnerukprn__problem",
        "progtype__problem",
        "learningaimstatus__problem",
        "learningaimwithdrawalreason__problem"
    from typed

)

select * from checked
