-- Made from schemas/returns/school_census/learningaimsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per thing found in the rows of learning aims of pupils no longer on roll: cells that could not be read, rows
-- left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__learningaimsoffroll') }}
    unpivot (
        _kind for _problem_column in (
            "pupilnolongeronrolltableid__problem",
            "programmeaimsoffrolltableid__problem",
            "learningaimsoffrolltableid__problem",
            "NativeId__problem",
            "learningaimsoffrollorderseqcolumn__problem",
            "sourceid__problem",
            "qn__problem",
            "qan__problem",
            "traineeship__problem",
            "learningstartdate__problem",
            "learningplannedenddate__problem",
            "learningactualenddate__problem",
            "scc__problem",
            "disccode__problem",
            "coreaim__problem",
            "partnerukprn__problem",
            "progtype__problem",
            "learningaimstatus__problem",
            "learningaimwithdrawalreason__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__learningaimsoffroll') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__learningaimsoffroll') }}
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
            when 'pupilnolongeronrolltableid' then received."pupilnolongeronrolltableid"
            when 'programmeaimsoffrolltableid' then received."programmeaimsoffrolltableid"
            when 'learningaimsoffrolltableid' then received."learningaimsoffrolltableid"
            when 'NativeId' then received."NativeId"
            when 'learningaimsoffrollorderseqcolumn' then received."learningaimsoffrollorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'qn' then received."qn"
            when 'qan' then received."qan"
            when 'traineeship' then received."traineeship"
            when 'learningstartdate' then received."learningstartdate"
            when 'learningplannedenddate' then received."learningplannedenddate"
            when 'learningactualenddate' then received."learningactualenddate"
            when 'scc' then received."scc"
            when 'disccode' then received."disccode"
            when 'coreaim' then received."coreaim"
            when 'partnerukprn' then received."partnerukprn"
            when 'progtype' then received."progtype"
            when 'learningaimstatus' then received."learningaimstatus"
            when 'learningaimwithdrawalreason' then received."learningaimwithdrawalreason"
        end as found,
        case
            when together.column_name = 'pupilnolongeronrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'programmeaimsoffrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'learningaimsoffrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'learningaimsoffrollorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'qn' then 'text'
            when together.column_name = 'qan' then 'text'
            when together.column_name = 'learningstartdate'
                then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'learningplannedenddate'
                then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'learningactualenddate'
                then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'scc' then 'text'
            when together.column_name = 'disccode' then 'text'
            when together.column_name = 'partnerukprn' then 'text of the form [0-9]{8}'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'traineeship' then 'true_false'
            when 'coreaim' then 'true_false'
            when 'progtype' then 'prog_type'
            when 'learningaimstatus' then 'aim_status'
            when 'learningaimwithdrawalreason' then 'aim_withdrawal_reason'
        end as list_name,
        received."pupilnolongeronrolltableid" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
