-- Made from schemas/returns/school_census/termlyexclusionsoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per thing found in the rows of suspensions and exclusions of pupils no longer on roll: cells that could not
-- be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__termlyexclusionsoffroll') }}
    unpivot (
        _kind for _problem_column in (
            "pupilnolongeronrolltableid__problem",
            "termlyexclusionsoffrolltableid__problem",
            "NativeId__problem",
            "termlyexclusionsoffrollorderseqcolumn__problem",
            "sourceid__problem",
            "startdate__problem",
            "sessions__problem",
            "reason__problem",
            "reason2__problem",
            "reason3__problem",
            "category__problem",
            "reason1__problem",
            "senprovision__problem",
            "reviewdate__problem",
            "reinstatementdate__problem",
            "incare__problem",
            "senexpert__problem",
            "reviewresult__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__termlyexclusionsoffroll') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__termlyexclusionsoffroll') }}
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
            when 'termlyexclusionsoffrolltableid' then received."termlyexclusionsoffrolltableid"
            when 'NativeId' then received."NativeId"
            when 'termlyexclusionsoffrollorderseqcolumn' then received."termlyexclusionsoffrollorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'startdate' then received."startdate"
            when 'sessions' then received."sessions"
            when 'reason' then received."reason"
            when 'reason2' then received."reason2"
            when 'reason3' then received."reason3"
            when 'category' then received."category"
            when 'reason1' then received."reason1"
            when 'senprovision' then received."senprovision"
            when 'reviewdate' then received."reviewdate"
            when 'reinstatementdate' then received."reinstatementdate"
            when 'incare' then received."incare"
            when 'senexpert' then received."senexpert"
            when 'reviewresult' then received."reviewresult"
        end as found,
        case
            when together.column_name = 'pupilnolongeronrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'termlyexclusionsoffrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'termlyexclusionsoffrollorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'startdate' then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'sessions' then 'a whole number'
            when together.column_name = 'reviewdate' then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'reinstatementdate'
                then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'reason' then 'exclusion_reason'
            when 'reason2' then 'exclusion_reason'
            when 'reason3' then 'exclusion_reason'
            when 'category' then 'exclusion_category'
            when 'reason1' then 'exclusion_reason'
            when 'senprovision' then 'sen_provision'
            when 'incare' then 'true_false'
            when 'senexpert' then 'yes_no_yn'
            when 'reviewresult' then 'exclusion_review_result'
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
