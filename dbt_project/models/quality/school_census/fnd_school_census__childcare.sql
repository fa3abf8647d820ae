-- Made from schemas/returns/school_census/childcare.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of childcare at the school: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__childcare') }}
    unpivot (
        _kind for _problem_column in (
            "childcaretableid__problem",
            "schooltableid__problem",
            "NativeId__problem",
            "childcareorderseqcolumn__problem",
            "sourceid__problem",
            "openingtime__problem",
            "closingtime__problem",
            "noofchildcareplaces__problem",
            "childcareplacesavailability__problem",
            "childcarewksopen__problem",
            "onsite__problem",
            "childcaresignposting__problem",
            "typeofchildcare__problem",
            "childcareprovider__problem",
            "otherschools__problem",
            "childcarebefore8am__problem",
            "childcareuntil6pm__problem",
            "childcarecovers8amto6pm__problem",
            "holidaychildcareproviderhours__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__childcare') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__childcare') }}
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
            when 'childcaretableid' then received."childcaretableid"
            when 'schooltableid' then received."schooltableid"
            when 'NativeId' then received."NativeId"
            when 'childcareorderseqcolumn' then received."childcareorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'openingtime' then received."openingtime"
            when 'closingtime' then received."closingtime"
            when 'noofchildcareplaces' then received."noofchildcareplaces"
            when 'childcareplacesavailability' then received."childcareplacesavailability"
            when 'childcarewksopen' then received."childcarewksopen"
            when 'onsite' then received."onsite"
            when 'childcaresignposting' then received."childcaresignposting"
            when 'typeofchildcare' then received."typeofchildcare"
            when 'childcareprovider' then received."childcareprovider"
            when 'otherschools' then received."otherschools"
            when 'childcarebefore8am' then received."childcarebefore8am"
            when 'childcareuntil6pm' then received."childcareuntil6pm"
            when 'childcarecovers8amto6pm' then received."childcarecovers8amto6pm"
            when 'holidaychildcareproviderhours' then received."holidaychildcareproviderhours"
        end as found,
        case
            when together.column_name = 'childcaretableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'schooltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'childcareorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'openingtime' then 'a time of day written as hh:mm'
            when together.column_name = 'closingtime' then 'a time of day written as hh:mm'
            when together.column_name = 'noofchildcareplaces' then 'a whole number'
            when together.column_name = 'childcarewksopen' then 'a whole number'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'childcareplacesavailability' then 'childcare_places_availability'
            when 'onsite' then 'yes_no_yn'
            when 'childcaresignposting' then 'childcare_signposting'
            when 'typeofchildcare' then 'childcare_type'
            when 'childcareprovider' then 'childcare_provider'
            when 'otherschools' then 'other_schools'
            when 'childcarebefore8am' then 'childcare_yes_no_unknown'
            when 'childcareuntil6pm' then 'childcare_yes_no_unknown'
            when 'childcarecovers8amto6pm' then 'childcare_covers_8am_to_6pm'
            when 'holidaychildcareproviderhours' then 'childcare_yes_no_unknown'
        end as list_name,
        received."childcaretableid" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
