-- Made from schemas/returns/school_census/programmeaimsonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: programme aims of pupils on roll. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_school_census__programmeaimsonroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__programmeaimsonroll') }}

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
        {{ clean_identifier('received."pupilonrolltableid"') }} as "pupilonrolltableid",
        {{ clean_identifier('received."programmeaimsonrolltableid"') }} as "programmeaimsonrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."programmeaimsonrollorderseqcolumn"') }} as "programmeaimsonrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_string('received."qn"') }} as "qn",
        {{ clean_date('received."learningstartdate"', '%Y-%b-%d %H:%M:%S') }} as "learningstartdate",
        {{ clean_date('received."programmestartdate"', '%Y-%b-%d %H:%M:%S') }} as "programmestartdate",
        {{ clean_date('received."learningplannedenddate"', '%Y-%b-%d %H:%M:%S') }} as "learningplannedenddate",
        {{ clean_date('received."programmeplannedenddate"', '%Y-%b-%d %H:%M:%S') }} as "programmeplannedenddate",
        {{ clean_date('received."learningactualenddate"', '%Y-%b-%d %H:%M:%S') }} as "learningactualenddate",
        {{ clean_date('received."programmeactualenddate"', '%Y-%b-%d %H:%M:%S') }} as "programmeactualenddate",
        traineeship_codes.code as "traineeship",
        learningaimstatus_codes.code as "learningaimstatus",
        programmeaimstatus_codes.code as "programmeaimstatus",
        learningaimwithdrawalreason_codes.code as "learningaimwithdrawalreason",
        programmeaimwithdrawalreason_codes.code as "programmeaimwithdrawalreason",
        progtype_codes.code as "progtype",
        received."pupilonrolltableid" as "pupilonrolltableid__received",
        received."programmeaimsonrolltableid" as "programmeaimsonrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."programmeaimsonrollorderseqcolumn" as "programmeaimsonrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."qn" as "qn__received",
        received."learningstartdate" as "learningstartdate__received",
        received."programmestartdate" as "programmestartdate__received",
        received."learningplannedenddate" as "learningplannedenddate__received",
        received."programmeplannedenddate" as "programmeplannedenddate__received",
        received."learningactualenddate" as "learningactualenddate__received",
        received."programmeactualenddate" as "programmeactualenddate__received",
        {{ code_problem('received."traineeship"', 'traineeship_codes.kind') }} as "traineeship__problem",
        {{ code_problem('received."learningaimstatus"', 'learningaimstatus_codes.kind') }}
            as "learningaimstatus__problem",
        {{ code_problem('received."programmeaimstatus"', 'programmeaimstatus_codes.kind') }}
            as "programmeaimstatus__problem",
        {{ code_problem(
            'received."learningaimwithdrawalreason"',
            'learningaimwithdrawalreason_codes.kind'
        ) }} as "learningaimwithdrawalreason__problem",
        {{ code_problem(
            'received."programmeaimwithdrawalreason"',
            'programmeaimwithdrawalreason_codes.kind'
        ) }} as "programmeaimwithdrawalreason__problem",
        {{ code_problem('received."progtype"', 'progtype_codes.kind') }} as "progtype__problem"
    from received
    left join codes as traineeship_codes
        on
            traineeship_codes.list_name = 'true_false'
            and received._year = traineeship_codes._year
            and received._term = traineeship_codes._term
            and received."traineeship" = traineeship_codes.raw_value
    left join codes as learningaimstatus_codes
        on
            learningaimstatus_codes.list_name = 'aim_status'
            and received._year = learningaimstatus_codes._year
            and received._term = learningaimstatus_codes._term
            and received."learningaimstatus" = learningaimstatus_codes.raw_value
    left join codes as programmeaimstatus_codes
        on
            programmeaimstatus_codes.list_name = 'aim_status'
            and received._year = programmeaimstatus_codes._year
            and received._term = programmeaimstatus_codes._term
            and received."programmeaimstatus" = programmeaimstatus_codes.raw_value
    left join codes as learningaimwithdrawalreason_codes
        on
            learningaimwithdrawalreason_codes.list_name = 'aim_withdrawal_reason'
            and received._year = learningaimwithdrawalreason_codes._year
            and received._term = learningaimwithdrawalreason_codes._term
            and received."learningaimwithdrawalreason" = learningaimwithdrawalreason_codes.raw_value
    left join codes as programmeaimwithdrawalreason_codes
        on
            programmeaimwithdrawalreason_codes.list_name = 'aim_withdrawal_reason'
            and received._year = programmeaimwithdrawalreason_codes._year
            and received._term = programmeaimwithdrawalreason_codes._term
            and received."programmeaimwithdrawalreason" = programmeaimwithdrawalreason_codes.raw_value
    left join codes as progtype_codes
        on
            progtype_codes.list_name = 'prog_type'
            and received._year = progtype_codes._year
            and received._term = progtype_codes._term
            and received."progtype" = progtype_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        "pupilonrolltableid",
        "programmeaimsonrolltableid",
        "NativeId",
        "programmeaimsonrollorderseqcolumn",
        "sourceid",
        "qn",
        "learningstartdate",
        "programmestartdate",
        "learningplannedenddate",
        "programmeplannedenddate",
        "learningactualenddate",
        "programmeactualenddate",
        "traineeship",
        "learningaimstatus",
        "programmeaimstatus",
        "learningaimwithdrawalreason",
        "programmeaimwithdrawalreason",
        "progtype",
        {{ cell_problem('"pupilonrolltableid__received"', '"pupilonrolltableid"', required=true) }}
            as "pupilonrolltableid__problem",
        {{ cell_problem(
            '"programmeaimsonrolltableid__received"',
            '"programmeaimsonrolltableid"',
            required=true
        ) }} as "programmeaimsonrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"programmeaimsonrollorderseqcolumn__received"',
            '"programmeaimsonrollorderseqcolumn"',
            required=true
        ) }} as "programmeaimsonrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"qn__received"', '"qn"') }} as "qn__problem",
        {{ cell_problem('"learningstartdate__received"', '"learningstartdate"') }}
            as "learningstartdate__problem",
        {{ cell_problem('"programmestartdate__received"', '"programmestartdate"') }}
            as "programmestartdate__problem",
        {{ cell_problem('"learningplannedenddate__received"', '"learningplannedenddate"') }}
            as "learningplannedenddate__problem",
        {{ cell_problem('"programmeplannedenddate__received"', '"programmeplannedenddate"') }}
            as "programmeplannedenddate__problem",
        {{ cell_problem('"learningactualenddate__received"', '"learningactualenddate"') }}
            as "learningactualenddate__problem",
        {{ cell_problem('"programmeactualenddate__received"', '"programmeactualenddate"') }}
            as "programmeactualenddate__problem",
        "traineeship__problem",
        "learningaimstatus__problem",
        "programmeaimstatus__problem",
        "learningaimwithdrawalreason__problem",
        "programmeaimwithdrawalreason__problem",
        "progtype__problem"
    from typed

)

select * from checked
