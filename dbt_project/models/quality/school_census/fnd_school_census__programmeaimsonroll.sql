-- Made from schemas/returns/school_census/programmeaimsonroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per thing found in the rows of programme aims of pupils on roll: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__programmeaimsonroll') }}
    unpivot (
        _kind for _problem_column in (
            "pupilonrolltableid__problem",
            "programmeaimsonrolltableid__problem",
            "NativeId__problem",
            "programmeaimsonrollorderseqcolumn__problem",
            "sourceid__problem",
            "qn__problem",
            "learningstartdate__problem",
            "programmestartdate__problem",
            "learningplannedenddate__problem",
            "programmeplannedenddate__problem",
            "learningactualenddate__problem",
            "programmeactualenddate__problem",
            "traineeship__problem",
            "learningaimstatus__problem",
            "programmeaimstatus__problem",
            "learningaimwithdrawalreason__problem",
            "programmeaimwithdrawalreason__problem",
            "progtype__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__programmeaimsonroll') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__programmeaimsonroll') }}
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
            when 'pupilonrolltableid' then received."pupilonrolltableid"
            when 'programmeaimsonrolltableid' then received."programmeaimsonrolltableid"
            when 'NativeId' then received."NativeId"
            when 'programmeaimsonrollorderseqcolumn' then received."programmeaimsonrollorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'qn' then received."qn"
            when 'learningstartdate' then received."learningstartdate"
            when 'programmestartdate' then received."programmestartdate"
            when 'learningplannedenddate' then received."learningplannedenddate"
            when 'programmeplannedenddate' then received."programmeplannedenddate"
            when 'learningactualenddate' then received."learningactualenddate"
            when 'programmeactualenddate' then received."programmeactualenddate"
            when 'traineeship' then received."traineeship"
            when 'learningaimstatus' then received."learningaimstatus"
            when 'programmeaimstatus' then received."programmeaimstatus"
            when 'learningaimwithdrawalreason' then received."learningaimwithdrawalreason"
            when 'programmeaimwithdrawalreason' then received."programmeaimwithdrawalreason"
            when 'progtype' then received."progtype"
        end as found,
        case
            when together.column_name = 'pupilonrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'programmeaimsonrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'programmeaimsonrollorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'qn' then 'text'
            when together.column_name = 'learningstartdate'
                then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'programmestartdate'
                then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'learningplannedenddate'
                then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'programmeplannedenddate'
                then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'learningactualenddate'
                then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'programmeactualenddate'
                then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'traineeship' then 'true_false'
            when 'learningaimstatus' then 'aim_status'
            when 'programmeaimstatus' then 'aim_status'
            when 'learningaimwithdrawalreason' then 'aim_withdrawal_reason'
            when 'programmeaimwithdrawalreason' then 'aim_withdrawal_reason'
            when 'progtype' then 'prog_type'
        end as list_name,
        received."pupilonrolltableid" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
