-- Made from schemas/returns/school_census/classes.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: classes. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_school_census__classes explains it.

with

received as (

    select * from {{ source('raw', 'school_census__classes') }}

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
        {{ clean_identifier('received."classestableid"') }} as "classestableid",
        {{ clean_identifier('received."schooltableid"') }} as "schooltableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."classesorderseqcolumn"') }} as "classesorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_string('received."classname"') }} as "classname",
        {{ clean_integer('received."teachers"') }} as "teachers",
        {{ clean_integer('received."nonteachers"') }} as "nonteachers",
        {{ clean_integer('received."homepupils"') }} as "homepupils",
        {{ clean_integer('received."guestpupils"') }} as "guestpupils",
        {{ clean_string('received."ppateachers"') }} as "ppateachers",
        {{ clean_integer('received."exceptiona"') }} as "exceptiona",
        {{ clean_integer('received."exceptionb"') }} as "exceptionb",
        {{ clean_integer('received."exceptionc"') }} as "exceptionc",
        {{ clean_integer('received."exceptiond"') }} as "exceptiond",
        {{ clean_integer('received."exceptione"') }} as "exceptione",
        {{ clean_integer('received."exceptionf"') }} as "exceptionf",
        {{ clean_integer('received."exceptiong"') }} as "exceptiong",
        {{ clean_integer('received."exceptionh"') }} as "exceptionh",
        yeargroup_codes.code as "yeargroup",
        {{ clean_string('received."category"') }} as "category",
        classactivity_codes.code as "classactivity",
        keystage_codes.code as "keystage",
        {{ clean_string('received."ppa"') }} as "ppa",
        received."classestableid" as "classestableid__received",
        received."schooltableid" as "schooltableid__received",
        received."NativeId" as "NativeId__received",
        received."classesorderseqcolumn" as "classesorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."classname" as "classname__received",
        received."teachers" as "teachers__received",
        received."nonteachers" as "nonteachers__received",
        received."homepupils" as "homepupils__received",
        received."guestpupils" as "guestpupils__received",
        received."ppateachers" as "ppateachers__received",
        received."exceptiona" as "exceptiona__received",
        received."exceptionb" as "exceptionb__received",
        received."exceptionc" as "exceptionc__received",
        received."exceptiond" as "exceptiond__received",
        received."exceptione" as "exceptione__received",
        received."exceptionf" as "exceptionf__received",
        received."exceptiong" as "exceptiong__received",
        received."exceptionh" as "exceptionh__received",
        {{ code_problem('received."yeargroup"', 'yeargroup_codes.kind') }} as "yeargroup__problem",
        received."category" as "category__received",
        {{ code_problem('received."classactivity"', 'classactivity_codes.kind') }} as "classactivity__problem",
        {{ code_problem('received."keystage"', 'keystage_codes.kind') }} as "keystage__problem",
        received."ppa" as "ppa__received"
    from received
    left join codes as yeargroup_codes
        on
            yeargroup_codes.list_name = 'nc_year'
            and received._year = yeargroup_codes._year
            and received._term = yeargroup_codes._term
            and received."yeargroup" = yeargroup_codes.raw_value
    left join codes as classactivity_codes
        on
            classactivity_codes.list_name = 'class_activity'
            and received._year = classactivity_codes._year
            and received._term = classactivity_codes._term
            and received."classactivity" = classactivity_codes.raw_value
    left join codes as keystage_codes
        on
            keystage_codes.list_name = 'key_stage'
            and received._year = keystage_codes._year
            and received._term = keystage_codes._term
            and received."keystage" = keystage_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        "classestableid",
        "schooltableid",
        "NativeId",
        "classesorderseqcolumn",
        "sourceid",
        "classname",
        "teachers",
        "nonteachers",
        "homepupils",
        "guestpupils",
        "ppateachers",
        "exceptiona",
        "exceptionb",
        "exceptionc",
        "exceptiond",
        "exceptione",
        "exceptionf",
        "exceptiong",
        "exceptionh",
        "yeargroup",
        "category",
        "classactivity",
        "keystage",
        "ppa",
        {{ cell_problem('"classestableid__received"', '"classestableid"', required=true) }}
            as "classestableid__problem",
        {{ cell_problem('"schooltableid__received"', '"schooltableid"', required=true) }}
            as "schooltableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem('"classesorderseqcolumn__received"', '"classesorderseqcolumn"', required=true) }}
            as "classesorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"classname__received"', '"classname"') }} as "classname__problem",
        {{ cell_problem('"teachers__received"', '"teachers"') }} as "teachers__problem",
        {{ cell_problem('"nonteachers__received"', '"nonteachers"') }} as "nonteachers__problem",
        {{ cell_problem('"homepupils__received"', '"homepupils"') }} as "homepupils__problem",
        {{ cell_problem('"guestpupils__received"', '"guestpupils"') }} as "guestpupils__problem",
        {{ cell_problem('"ppateachers__received"', '"ppateachers"') }} as "ppateachers__problem",
        {{ cell_problem('"exceptiona__received"', '"exceptiona"') }} as "exceptiona__problem",
        {{ cell_problem('"exceptionb__received"', '"exceptionb"') }} as "exceptionb__problem",
        {{ cell_problem('"exceptionc__received"', '"exceptionc"') }} as "exceptionc__problem",
        {{ cell_problem('"exceptiond__received"', '"exceptiond"') }} as "exceptiond__problem",
        {{ cell_problem('"exceptione__received"', '"exceptione"') }} as "exceptione__problem",
        {{ cell_problem('"exceptionf__received"', '"exceptionf"') }} as "exceptionf__problem",
        {{ cell_problem('"exceptiong__received"', '"exceptiong"') }} as "exceptiong__problem",
        {{ cell_problem('"exceptionh__received"', '"exceptionh"') }} as "exceptionh__problem",
        "yeargroup__problem",
        {{ cell_problem('"category__received"', '"category"') }} as "category__problem",
        "classactivity__problem",
        "keystage__problem",
        {{ cell_problem('"ppa__received"', '"ppa"') }} as "ppa__problem"
    from typed

)

select * from checked
