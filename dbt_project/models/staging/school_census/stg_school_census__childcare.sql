-- Made from schemas/returns/school_census/childcare.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: childcare at the school. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_school_census__childcare explains it.

with

received as (

    select * from {{ source('raw', 'school_census__childcare') }}

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
        {{ clean_identifier('received."childcaretableid"') }} as "childcaretableid",
        {{ clean_identifier('received."schooltableid"') }} as "schooltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."childcareorderseqcolumn"') }} as "childcareorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_time('received."openingtime"', '%H:%M') }} as "openingtime",
        {{ clean_time('received."closingtime"', '%H:%M') }} as "closingtime",
        {{ clean_integer('received."noofchildcareplaces"') }} as "noofchildcareplaces",
        childcareplacesavailability_codes.code as "childcareplacesavailability",
        {{ clean_integer('received."childcarewksopen"') }} as "childcarewksopen",
        onsite_codes.code as "onsite",
        childcaresignposting_codes.code as "childcaresignposting",
        typeofchildcare_codes.code as "typeofchildcare",
        childcareprovider_codes.code as "childcareprovider",
        otherschools_codes.code as "otherschools",
        childcarebefore8am_codes.code as "childcarebefore8am",
        childcareuntil6pm_codes.code as "childcareuntil6pm",
        childcarecovers8amto6pm_codes.code as "childcarecovers8amto6pm",
        holidaychildcareproviderhours_codes.code as "holidaychildcareproviderhours",
        received."childcaretableid" as "childcaretableid__received",
        received."schooltableid" as "schooltableid__received",
        received."NativeId" as "NativeId__received",
        received."childcareorderseqcolumn" as "childcareorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."openingtime" as "openingtime__received",
        received."closingtime" as "closingtime__received",
        received."noofchildcareplaces" as "noofchildcareplaces__received",
        {{ code_problem(
            'received."childcareplacesavailability"',
            'childcareplacesavailability_codes.kind'
        ) }} as "childcareplacesavailability__problem",
        received."childcarewksopen" as "childcarewksopen__received",
        {{ code_problem('received."onsite"', 'onsite_codes.kind') }} as "onsite__problem",
        {{ code_problem('received."childcaresignposting"', 'childcaresignposting_codes.kind') }}
            as "childcaresignposting__problem",
        {{ code_problem('received."typeofchildcare"', 'typeofchildcare_codes.kind') }}
            as "typeofchildcare__problem",
        {{ code_problem('received."childcareprovider"', 'childcareprovider_codes.kind') }}
            as "childcareprovider__problem",
        {{ code_problem('received."otherschools"', 'otherschools_codes.kind') }} as "otherschools__problem",
        {{ code_problem('received."childcarebefore8am"', 'childcarebefore8am_codes.kind') }}
            as "childcarebefore8am__problem",
        {{ code_problem('received."childcareuntil6pm"', 'childcareuntil6pm_codes.kind') }}
            as "childcareuntil6pm__problem",
        {{ code_problem('received."childcarecovers8amto6pm"', 'childcarecovers8amto6pm_codes.kind') }}
            as "childcarecovers8amto6pm__problem",
        {{ code_problem(
            'received."holidaychildcareproviderhours"',
            'holidaychildcareproviderhours_codes.kind'
        ) }} as "holidaychildcareproviderhours__problem"
    from received
    left join codes as childcareplacesavailability_codes
        on
            childcareplacesavailability_codes.list_name = 'childcare_places_availability'
            and received._year = childcareplacesavailability_codes._year
            and received._term = childcareplacesavailability_codes._term
            and received."childcareplacesavailability" = childcareplacesavailability_codes.raw_value
    left join codes as onsite_codes
        on
            onsite_codes.list_name = 'yes_no_yn'
            and received._year = onsite_codes._year
            and received._term = onsite_codes._term
            and received."onsite" = onsite_codes.raw_value
    left join codes as childcaresignposting_codes
        on
            childcaresignposting_codes.list_name = 'childcare_signposting'
            and received._year = childcaresignposting_codes._year
            and received._term = childcaresignposting_codes._term
            and received."childcaresignposting" = childcaresignposting_codes.raw_value
    left join codes as typeofchildcare_codes
        on
            typeofchildcare_codes.list_name = 'childcare_type'
            and received._year = typeofchildcare_codes._year
            and received._term = typeofchildcare_codes._term
            and received."typeofchildcare" = typeofchildcare_codes.raw_value
    left join codes as childcareprovider_codes
        on
            childcareprovider_codes.list_name = 'childcare_provider'
            and received._year = childcareprovider_codes._year
            and received._term = childcareprovider_codes._term
            and received."childcareprovider" = childcareprovider_codes.raw_value
    left join codes as otherschools_codes
        on
            otherschools_codes.list_name = 'other_schools'
            and received._year = otherschools_codes._year
            and received._term = otherschools_codes._term
            and received."otherschools" = otherschools_codes.raw_value
    left join codes as childcarebefore8am_codes
        on
            childcarebefore8am_codes.list_name = 'childcare_yes_no_unknown'
            and received._year = childcarebefore8am_codes._year
            and received._term = childcarebefore8am_codes._term
            and received."childcarebefore8am" = childcarebefore8am_codes.raw_value
    left join codes as childcareuntil6pm_codes
        on
            childcareuntil6pm_codes.list_name = 'childcare_yes_no_unknown'
            and received._year = childcareuntil6pm_codes._year
            and received._term = childcareuntil6pm_codes._term
            and received."childcareuntil6pm" = childcareuntil6pm_codes.raw_value
    left join codes as childcarecovers8amto6pm_codes
        on
            childcarecovers8amto6pm_codes.list_name = 'childcare_covers_8am_to_6pm'
            and received._year = childcarecovers8amto6pm_codes._year
            and received._term = childcarecovers8amto6pm_codes._term
            and received."childcarecovers8amto6pm" = childcarecovers8amto6pm_codes.raw_value
    left join codes as holidaychildcareproviderhours_codes
        on
            holidaychildcareproviderhours_codes.list_name = 'childcare_yes_no_unknown'
            and received._year = holidaychildcareproviderhours_codes._year
            and received._term = holidaychildcareproviderhours_codes._term
            and received."holidaychildcareproviderhours" = holidaychildcareproviderhours_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        "childcaretableid",
        "schooltableid",
        "NativeId",
        "childcareorderseqcolumn",
        "sourceid",
        "openingtime",
        "closingtime",
        "noofchildcareplaces",
        "childcareplacesavailability",
        "childcarewksopen",
        "onsite",
        "childcaresignposting",
        "typeofchildcare",
        "childcareprovider",
        "otherschools",
        "childcarebefore8am",
        "childcareuntil6pm",
        "childcarecovers8amto6pm",
        "holidaychildcareproviderhours",
        {{ cell_problem('"childcaretableid__received"', '"childcaretableid"', required=true) }}
            as "childcaretableid__problem",
        {{ cell_problem('"schooltableid__received"', '"schooltableid"', required=true) }}
            as "schooltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"childcareorderseqcolumn__received"',
            '"childcareorderseqcolumn"',
            required=true
        ) }} as "childcareorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"openingtime__received"', '"openingtime"') }} as "openingtime__problem",
        {{ cell_problem('"closingtime__received"', '"closingtime"') }} as "closingtime__problem",
        {{ cell_problem('"noofchildcareplaces__received"', '"noofchildcareplaces"') }}
            as "noofchildcareplaces__problem",
        "childcareplacesavailability__problem",
        {{ cell_problem('"childcarewksopen__received"', '"childcarewksopen"') }} as "childcarewksopen__problem",
        "onsite__problem",
        "childcaresignposting__problem",
        "typeofchildcare__problem",
        "childcareprovider__problem",
        "otherschools__problem",
        "childcarebefore8am__problem",
        "childcareuntil6pm__problem",
        "childcarecovers8amto6pm__problem",
        "holidaychildcareproviderhours__problem"
    from typed

)

select * from checked
