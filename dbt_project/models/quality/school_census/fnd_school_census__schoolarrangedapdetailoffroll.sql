-- Made from schemas/returns/school_census/schoolarrangedapdetailoffroll.yml by `returns generate`:
-- edit the schema, not this file.
-- One row per thing found in the rows of school-arranged alternative provision of pupils no longer on roll: cells that
-- could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__schoolarrangedapdetailoffroll') }}
    unpivot (
        _kind for _problem_column in (
            "pupilnolongeronrolltableid__problem",
            "schoolarrangedapdetailoffrolltableid__problem",
            "NativeId__problem",
            "schoolarrangedapdetailoffrollorderseqcolumn__problem",
            "sourceid__problem",
            "urn__problem",
            "ukprn__problem",
            "entrydate__problem",
            "leavingdate__problem",
            "apsessionsperweek__problem",
            "apsettingtype__problem",
            "placementreason__problem",
            "senprovisionentry__problem",
            "senprovisionleaving__problem",
            "apattendancepattern__problem",
            "applacementpostcode__problem",
            "companynumber__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__schoolarrangedapdetailoffroll') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__schoolarrangedapdetailoffroll') }}
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
            when 'schoolarrangedapdetailoffrolltableid' then received."schoolarrangedapdetailoffrolltableid"
            when 'NativeId' then received."NativeId"
            when 'schoolarrangedapdetailoffrollorderseqcolumn'
                then received."schoolarrangedapdetailoffrollorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'urn' then received."urn"
            when 'ukprn' then received."ukprn"
            when 'entrydate' then received."entrydate"
            when 'leavingdate' then received."leavingdate"
            when 'apsessionsperweek' then received."apsessionsperweek"
            when 'apsettingtype' then received."apsettingtype"
            when 'placementreason' then received."placementreason"
            when 'senprovisionentry' then received."senprovisionentry"
            when 'senprovisionleaving' then received."senprovisionleaving"
            when 'apattendancepattern' then received."apattendancepattern"
            when 'applacementpostcode' then received."applacementpostcode"
            when 'companynumber' then received."companynumber"
        end as found,
        case
            when together.column_name = 'pupilnolongeronrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'schoolarrangedapdetailoffrolltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'schoolarrangedapdetailoffrollorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'urn' then 'text of the form [0-9]{6}'
            when together.column_name = 'ukprn' then 'text of the form [0-9]{8}'
            when together.column_name = 'entrydate' then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'leavingdate' then 'a real date written as yyyy-Mon-dd hh:mm:ss'
            when together.column_name = 'apsessionsperweek' then 'a whole number'
            when together.column_name = 'applacementpostcode' then 'a full postcode such as M1 1AE'
            when together.column_name = 'companynumber'
                then 'text of the form ([A-Za-z]{2}|[0-9]{2})[0-9]{6}'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'apsettingtype' then 'ap_setting_type'
            when 'placementreason' then 'ap_placement_reason'
            when 'senprovisionentry' then 'sen_provision'
            when 'senprovisionleaving' then 'sen_provision'
            when 'apattendancepattern' then 'ap_attendance_pattern'
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
