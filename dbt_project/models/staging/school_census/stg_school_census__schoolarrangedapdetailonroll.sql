-- Made from schemas/returns/school_census/schoolarrangedapdetailonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: school-arranged alternative provision of pupils on roll. A cell that cannot be read is
-- empty here, and its `__problem` column says why; fnd_school_census__schoolarrangedapdetailonroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__schoolarrangedapdetailonroll') }}

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
        {{ clean_identifier('received."schoolarrangedapdetailonrolltableid"') }} as "schoolarrangedapdetailonrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."schoolarrangedapdetailonrollorderseqcolumn"') }} as "schoolarrangedapdetailonrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_pattern('received."urn"', '[0-9]{6}') }} as "urn",
        {{ clean_pattern('received."ukprn"', '[0-9]{8}') }} as "ukprn",
        {{ clean_date('received."entrydate"', '%Y-%b-%d %H:%M:%S') }} as "entrydate",
        {{ clean_date('received."leavingdate"', '%Y-%b-%d %H:%M:%S') }} as "leavingdate",
        {{ clean_integer('received."apsessionsperweek"') }} as "apsessionsperweek",
        apsettingtype_codes.code as "apsettingtype",
        placementreason_codes.code as "placementreason",
        senprovisionentry_codes.code as "senprovisionentry",
        senprovisionleaving_codes.code as "senprovisionleaving",
        apattendancepattern_codes.code as "apattendancepattern",
        {{ clean_postcode('received."applacementpostcode"') }} as "applacementpostcode",
        {{ clean_pattern('received."companynumber"', '([A-Za-z]{2}|[0-9]{2})[0-9]{6}') }} as "companynumber",
        received."pupilonrolltableid" as "pupilonrolltableid__received",
        received."schoolarrangedapdetailonrolltableid" as "schoolarrangedapdetailonrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."schoolarrangedapdetailonrollorderseqcolumn" as "schoolarrangedapdetailonrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."urn" as "urn__received",
        received."ukprn" as "ukprn__received",
        received."entrydate" as "entrydate__received",
        received."leavingdate" as "leavingdate__received",
        received."apsessionsperweek" as "apsessionsperweek__received",
        {{ code_problem('received."apsettingtype"', 'apsettingtype_codes.kind') }} as "apsettingtype__problem",
        {{ code_problem('received."placementreason"', 'placementreason_codes.kind') }}
            as "placementreason__problem",
        {{ code_problem('received."senprovisionentry"', 'senprovisionentry_codes.kind') }}
            as "senprovisionentry__problem",
        {{ code_problem('received."senprovisionleaving"', 'senprovisionleaving_codes.kind') }}
            as "senprovisionleaving__problem",
        {{ code_problem('received."apattendancepattern"', 'apattendancepattern_codes.kind') }}
            as "apattendancepattern__problem",
        received."applacementpostcode" as "applacementpostcode__received",
        received."companynumber" as "companynumber__received"
    from received
    left join codes as apsettingtype_codes
        on
            apsettingtype_codes.list_name = 'ap_setting_type'
            and received._year = apsettingtype_codes._year
            and received._term = apsettingtype_codes._term
            and received."apsettingtype" = apsettingtype_codes.raw_value
    left join codes as placementreason_codes
        on
            placementreason_codes.list_name = 'ap_placement_reason'
            and received._year = placementreason_codes._year
            and received._term = placementreason_codes._term
            and received."placementreason" = placementreason_codes.raw_value
    left join codes as senprovisionentry_codes
        on
            senprovisionentry_codes.list_name = 'sen_provision'
            and received._year = senprovisionentry_codes._year
            and received._term = senprovisionentry_codes._term
            and received."senprovisionentry" = senprovisionentry_codes.raw_value
    left join codes as senprovisionleaving_codes
        on
            senprovisionleaving_codes.list_name = 'sen_provision'
            and received._year = senprovisionleaving_codes._year
            and received._term = senprovisionleaving_codes._term
            and received."senprovisionleaving" = senprovisionleaving_codes.raw_value
    left join codes as apattendancepattern_codes
        on
            apattendancepattern_codes.list_name = 'ap_attendance_pattern'
            and received._year = apattendancepattern_codes._year
            and received._term = apattendancepattern_codes._term
            and received."apattendancepattern" = apattendancepattern_codes.raw_value

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
        "schoolarrangedapdetailonrolltableid",
        "NativeId",
        "schoolarrangedapdetailonrollorderseqcolumn",
        "sourceid",
        "urn",
        "ukprn",
        "entrydate",
        "leavingdate",
        "apsessionsperweek",
        "apsettingtype",
        "placementreason",
        "senprovisionentry",
        "senprovisionleaving",
        "apattendancepattern",
        "applacementpostcode",
        "companynumber",
        {{ cell_problem('"pupilonrolltableid__received"', '"pupilonrolltableid"', required=true) }}
            as "pupilonrolltableid__problem",
        {{ cell_problem(
            '"schoolarrangedapdetailonrolltableid__received"',
            '"schoolarrangedapdetailonrolltableid"',
            required=true
        ) }} as "schoolarrangedapdetailonrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"schoolarrangedapdetailonrollorderseqcolumn__received"',
            '"schoolarrangedapdetailonrollorderseqcolumn"',
            required=true
        ) }} as "schoolarrangedapdetailonrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"urn__received"', '"urn"') }} as "urn__problem",
        {{ cell_problem('"ukprn__received"', '"ukprn"') }} as "ukprn__problem",
        {{ cell_problem('"entrydate__received"', '"entrydate"') }} as "entrydate__problem",
        {{ cell_problem('"leavingdate__received"', '"leavingdate"') }} as "leavingdate__problem",
        {{ cell_problem('"apsessionsperweek__received"', '"apsessionsperweek"') }}
            as "apsessionsperweek__problem",
        "apsettingtype__problem",
        "placementreason__problem",
        "senprovisionentry__problem",
        "senprovisionleaving__problem",
        "apattendancepattern__problem",
        {{ cell_problem('"applacementpostcode__received"', '"applacementpostcode"') }}
            as "applacementpostcode__problem",
        {{ cell_problem('"companynumber__received"', '"companynumber"') }} as "companynumber__problem"
    from typed

)

select * from checked
