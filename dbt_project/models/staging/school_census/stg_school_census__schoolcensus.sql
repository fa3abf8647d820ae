-- Made from schemas/returns/school_census/schoolcensus.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: school returns. A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_school_census__schoolcensus explains it.

with

received as (

    select * from {{ source('raw', 'school_census__schoolcensus') }}

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
        {{ clean_identifier('received."schoolcensustableid"') }} as "schoolcensustableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."schoolcensusorderseqcolumn"') }} as "schoolcensusorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        name_codes.code as "name",
        collection_codes.code as "collection",
        term_codes.code as "term",
        {{ clean_integer('received."year"') }} as "year",
        {{ clean_date('received."referencedate"', '%Y-%b-%d %H:%M:%S') }} as "referencedate",
        {{ clean_pattern('received."serialno"', '[0-9]+') }} as "serialno",
        sourcelevel_codes.code as "sourcelevel",
        {{ clean_string('received."estab"') }} as "estab",
        {{ clean_string('received."softwarecode"') }} as "softwarecode",
        {{ clean_pattern('received."urn"', '[0-9]{6}') }} as "urn",
        {{ clean_date('received."datetime"', '%Y-%b-%d %H:%M:%S') }} as "datetime",
        {{ clean_string('received."release"') }} as "release",
        {{ clean_string('received."xversion"') }} as "xversion",
        lea_codes.code as "lea",
        received."schoolcensustableid" as "schoolcensustableid__received",
        received."NativeId" as "NativeId__received",
        received."schoolcensusorderseqcolumn" as "schoolcensusorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        {{ code_problem('received."name"', 'name_codes.kind') }} as "name__problem",
        {{ code_problem('received."collection"', 'collection_codes.kind') }} as "collection__problem",
        {{ code_problem('received."term"', 'term_codes.kind') }} as "term__problem",
        received."year" as "year__received",
        received."referencedate" as "referencedate__received",
        received."serialno" as "serialno__received",
        {{ code_problem('received."sourcelevel"', 'sourcelevel_codes.kind') }} as "sourcelevel__problem",
        received."estab" as "estab__received",
        received."softwarecode" as "softwarecode__received",
        received."urn" as "urn__received",
        received."datetime" as "datetime__received",
        received."release" as "release__received",
        received."xversion" as "xversion__received",
        {{ code_problem('received."lea"', 'lea_codes.kind') }} as "lea__problem"
    from received
    left join codes as name_codes
        on
            name_codes.list_name = 'census_name'
            and received._year = name_codes._year
            and received._term = name_codes._term
            and received."name" = name_codes.raw_value
    left join codes as collection_codes
        on
            collection_codes.list_name = 'collection'
            and received._year = collection_codes._year
            and received._term = collection_codes._term
            and received."collection" = collection_codes.raw_value
    left join codes as term_codes
        on
            term_codes.list_name = 'term'
            and received._year = term_codes._year
            and received._term = term_codes._term
            and received."term" = term_codes.raw_value
    left join codes as sourcelevel_codes
        on
            sourcelevel_codes.list_name = 'source_level'
            and received._year = sourcelevel_codes._year
            and received._term = sourcelevel_codes._term
            and received."sourcelevel" = sourcelevel_codes.raw_value
    left join codes as lea_codes
        on
            lea_codes.list_name = 'lea'
            and received._year = lea_codes._year
            and received._term = lea_codes._term
            and received."lea" = lea_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        "schoolcensustableid",
        "NativeId",
        "schoolcensusorderseqcolumn",
        "sourceid",
        "name",
        "collection",
        "term",
        "year",
        "referencedate",
        "serialno",
        "sourcelevel",
        "estab",
        "softwarecode",
        "urn",
        "datetime",
        "release",
        "xversion",
        "lea",
        {{ cell_problem('"schoolcensustableid__received"', '"schoolcensustableid"', required=true) }}
            as "schoolcensustableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem(
            '"schoolcensusorderseqcolumn__received"',
            '"schoolcensusorderseqcolumn"',
            required=true
        ) }} as "schoolcensusorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        "name__problem",
        "collection__problem",
        "term__problem",
        {{ cell_problem('"year__received"', '"year"') }} as "year__problem",
        {{ cell_problem('"referencedate__received"', '"referencedate"') }} as "referencedate__problem",
        {{ cell_problem('"serialno__received"', '"serialno"') }} as "serialno__problem",
        "sourcelevel__problem",
        {{ cell_problem('"estab__received"', '"estab"', required=true) }} as "estab__problem",
        {{ cell_problem('"softwarecode__received"', '"softwarecode"', required=true) }}
            as "softwarecode__problem",
        {{ cell_problem('"urn__received"', '"urn"') }} as "urn__problem",
        {{ cell_problem('"datetime__received"', '"datetime"') }} as "datetime__problem",
        {{ cell_problem('"release__received"', '"release"') }} as "release__problem",
        {{ cell_problem('"xversion__received"', '"xversion"') }} as "xversion__problem",
        "lea__problem"
    from typed

)

select * from checked
