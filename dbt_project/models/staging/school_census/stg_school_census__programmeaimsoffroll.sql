-- Made from schemas/returns/school_census/programmeaimsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: programme aims of pupils no longer on roll. A cell that cannot be read is empty here, and
-- its `__problem` column says why; fnd_school_census__programmeaimsoffroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__programmeaimsoffroll') }}

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
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."programmeaimsoffrollorderseqcolumn"') }} as "programmeaimsoffrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_string('received."qn"') }} as "qn",
        {{ clean_date('received."programmestartdate"', '%Y-%b-%d %H:%M:%S') }} as "programmestartdate",
        {{ clean_date('received."programmeplannedenddate"', '%Y-%b-%d %H:%M:%S') }} as "programmeplannedenddate",
        {{ clean_date('received."programmeactualenddate"', '%Y-%b-%d %H:%M:%S') }} as "programmeactualenddate",
        traineeship_codes.code as "traineeship",
        programmeaimstatus_codes.code as "programmeaimstatus",
        programmeaimwithdrawalreason_codes.code as "programmeaimwithdrawalreason",
        progtype_codes.code as "progtype",
        received."pupilnolongeronrolltableid" as "pupilnolongeronrolltableid__received",
        received."programmeaimsoffrolltableid" as "programmeaimsoffrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."programmeaimsoffrollorderseqcolumn" as "programmeaimsoffrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."qn" as "qn__received",
        received."programmestartdate" as "programmestartdate__received",
        received."programmeplannedenddate" as "programmeplannedenddate__received",
        received."programmeactualenddate" as "programmeactualenddate__received",
        {{ code_problem('received."traineeship"', 'traineeship_codes.kind') }} as "traineeship__problem",
        {{ code_problem('received."programmeaimstatus"', 'programmeaimstatus_codes.kind') }}
            as "programmeaimstatus__problem",
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
    left join codes as programmeaimstatus_codes
        on
            programmeaimstatus_codes.list_name = 'aim_status'
            and received._year = programmeaimstatus_codes._year
            and received._term = programmeaimstatus_codes._term
            and received."programmeaimstatus" = programmeaimstatus_codes.raw_value
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
        "pupilnolongeronrolltableid",
        "programmeaimsoffrolltableid",
        "NativeId",
        "programmeaimsoffrollorderseqcolumn",
        "sourceid",
        "qn",
        "programmestartdate",
        "programmeplannedenddate",
        "programmeactualenddate",
        "traineeship",
        "programmeaimstatus",
        "programmeaimwithdrawalreason",
        "progtype",
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
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"programmeaimsoffrollorderseqcolumn__received"',
            '"programmeaimsoffrollorderseqcolumn"',
            required=true
        ) }} as "programmeaimsoffrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"qn__received"', '"qn"') }} as "qn__problem",
        {{ cell_problem('"programmestartdate__received"', '"programmestartdate"') }}
            as "programmestartdate__problem",
        {{ cell_problem('"programmeplannedenddate__received"', '"programmeplannedenddate"') }}
            as "programmeplannedenddate__problem",
        {{ cell_problem('"programmeactualenddate__received"', '"programmeactualenddate"') }}
            as "programmeactualenddate__problem",
        "traineeship__problem",
        "programmeaimstatus__problem",
        "programmeaimwithdrawalreason__problem",
        "progtype__problem"
    from typed

)

select * from checked
