-- Made from schemas/returns/school_census/termlyexclusionsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per row received: suspensions and exclusions of pupils no longer on roll. A cell that cannot be read is empty
-- here, and its `__problem` column says why; fnd_school_census__termlyexclusionsoffroll explains it.

with

received as (

    select * from {{ source('raw', 'school_census__termlyexclusionsoffroll') }}

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
        {{ clean_identifier('received."termlyexclusionsoffrolltableid"') }} as "termlyexclusionsoffrolltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."termlyexclusionsoffrollorderseqcolumn"') }} as "termlyexclusionsoffrollorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_date('received."startdate"', '%Y-%b-%d %H:%M:%S') }} as "startdate",
        {{ clean_integer('received."sessions"') }} as "sessions",
        reason_codes.code as "reason",
        reason2_codes.code as "reason2",
        reason3_codes.code as "reason3",
        category_codes.code as "category",
        reason1_codes.code as "reason1",
        senprovision_codes.code as "senprovision",
        {{ clean_date('received."reviewdate"', '%Y-%b-%d %H:%M:%S') }} as "reviewdate",
        {{ clean_date('received."reinstatementdate"', '%Y-%b-%d %H:%M:%S') }} as "reinstatementdate",
        incare_codes.code as "incare",
        senexpert_codes.code as "senexpert",
        reviewresult_codes.code as "reviewresult",
        received."pupilnolongeronrolltableid" as "pupilnolongeronrolltableid__received",
        received."termlyexclusionsoffrolltableid" as "termlyexclusionsoffrolltableid__received",
        received."NativeId" as "NativeId__received",
        received."termlyexclusionsoffrollorderseqcolumn" as "termlyexclusionsoffrollorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."startdate" as "startdate__received",
        received."sessions" as "sessions__received",
        {{ code_problem('received."reason"', 'reason_codes.kind') }} as "reason__problem",
        {{ code_problem('received."reason2"', 'reason2_codes.kind') }} as "reason2__problem",
        {{ code_problem('received."reason3"', 'reason3_codes.kind') }} as "reason3__problem",
        {{ code_problem('received."category"', 'category_codes.kind') }} as "category__problem",
        {{ code_problem('received."reason1"', 'reason1_codes.kind') }} as "reason1__problem",
        {{ code_problem('received."senprovision"', 'senprovision_codes.kind') }} as "senprovision__problem",
        received."reviewdate" as "reviewdate__received",
        received."reinstatementdate" as "reinstatementdate__received",
        {{ code_problem('received."incare"', 'incare_codes.kind') }} as "incare__problem",
        {{ code_problem('received."senexpert"', 'senexpert_codes.kind') }} as "senexpert__problem",
        {{ code_problem('received."reviewresult"', 'reviewresult_codes.kind') }} as "reviewresult__problem"
    from received
    left join codes as reason_codes
        on
            reason_codes.list_name = 'exclusion_reason'
            and received._year = reason_codes._year
            and received._term = reason_codes._term
            and received."reason" = reason_codes.raw_value
    left join codes as reason2_codes
        on
            reason2_codes.list_name = 'exclusion_reason'
            and received._year = reason2_codes._year
            and received._term = reason2_codes._term
            and received."reason2" = reason2_codes.raw_value
    left join codes as reason3_codes
        on
            reason3_codes.list_name = 'exclusion_reason'
            and received._year = reason3_codes._year
            and received._term = reason3_codes._term
            and received."reason3" = reason3_codes.raw_value
    left join codes as category_codes
        on
            category_codes.list_name = 'exclusion_category'
            and received._year = category_codes._year
            and received._term = category_codes._term
            and received."category" = category_codes.raw_value
    left join codes as reason1_codes
        on
            reason1_codes.list_name = 'exclusion_reason'
            and received._year = reason1_codes._year
            and received._term = reason1_codes._term
            and received."reason1" = reason1_codes.raw_value
    left join codes as senprovision_codes
        on
            senprovision_codes.list_name = 'sen_provision'
            and received._year = senprovision_codes._year
            and received._term = senprovision_codes._term
            and received."senprovision" = senprovision_codes.raw_value
    left join codes as incare_codes
        on
            incare_codes.list_name = 'true_false'
            and received._year = incare_codes._year
            and received._term = incare_codes._term
            and received."incare" = incare_codes.raw_value
    left join codes as senexpert_codes
        on
            senexpert_codes.list_name = 'yes_no_yn'
            and received._year = senexpert_codes._year
            and received._term = senexpert_codes._term
            and received."senexpert" = senexpert_codes.raw_value
    left join codes as reviewresult_codes
        on
            reviewresult_codes.list_name = 'exclusion_review_result'
            and received._year = reviewresult_codes._year
            and received._term = reviewresult_codes._term
            and received."reviewresult" = reviewresult_codes.raw_value

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
        "termlyexclusionsoffrolltableid",
        "NativeId",
        "termlyexclusionsoffrollorderseqcolumn",
        "sourceid",
        "startdate",
        "sessions",
        "reason",
        "reason2",
        "reason3",
        "category",
        "reason1",
        "senprovision",
        "reviewdate",
        "reinstatementdate",
        "incare",
        "senexpert",
        "reviewresult",
        {{ cell_problem(
            '"pupilnolongeronrolltableid__received"',
            '"pupilnolongeronrolltableid"',
            required=true
        ) }} as "pupilnolongeronrolltableid__problem",
        {{ cell_problem(
            '"termlyexclusionsoffrolltableid__received"',
            '"termlyexclusionsoffrolltableid"',
            required=true
        ) }} as "termlyexclusionsoffrolltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"termlyexclusionsoffrollorderseqcolumn__received"',
            '"termlyexclusionsoffrollorderseqcolumn"',
            required=true
        ) }} as "termlyexclusionsoffrollorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"startdate__received"', '"startdate"') }} as "startdate__problem",
        {{ cell_problem('"sessions__received"', '"sessions"') }} as "sessions__problem",
        "reason__problem",
        "reason2__problem",
        "reason3__problem",
        "category__problem",
        "reason1__problem",
        "senprovision__problem",
        {{ cell_problem('"reviewdate__received"', '"reviewdate"') }} as "reviewdate__problem",
        {{ cell_problem('"reinstatementdate__received"', '"reinstatementdate"') }}
            as "reinstatementdate__problem",
        "incare__problem",
        "senexpert__problem",
        "reviewresult__problem"
    from typed

)

select * from checked
