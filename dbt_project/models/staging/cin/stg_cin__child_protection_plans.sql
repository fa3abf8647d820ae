-- Made from schemas/returns/cin/child_protection_plans.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: child protection plans. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_cin__child_protection_plans explains it.

with

received as (

    select * from {{ source('raw', 'cin__child_protection_plans') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_cin') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_date('received."CPPstartDate"', '%Y-%m-%d') }} as "CPPstartDate",
        {{ clean_date('received."CPPendDate"', '%Y-%m-%d') }} as "CPPendDate",
        initialcategoryofabuse_codes.code as "InitialCategoryOfAbuse",
        latestcategoryofabuse_codes.code as "LatestCategoryOfAbuse",
        {{ clean_integer('received."NumberOfPreviousCPP"') }} as "NumberOfPreviousCPP",
        received."CPPstartDate" as "CPPstartDate__received",
        received."CPPendDate" as "CPPendDate__received",
        {{ code_problem(
            'received."InitialCategoryOfAbuse"',
            'initialcategoryofabuse_codes.kind',
            required=true
        ) }} as "InitialCategoryOfAbuse__problem",
        {{ code_problem(
            'received."LatestCategoryOfAbuse"',
            'latestcategoryofabuse_codes.kind',
            required=true
        ) }} as "LatestCategoryOfAbuse__problem",
        received."NumberOfPreviousCPP" as "NumberOfPreviousCPP__received"
    from received
    left join codes as initialcategoryofabuse_codes
        on
            initialcategoryofabuse_codes.list_name = 'category_of_abuse'
            and received._year = initialcategoryofabuse_codes._year
            and received."InitialCategoryOfAbuse" = initialcategoryofabuse_codes.raw_value
    left join codes as latestcategoryofabuse_codes
        on
            latestcategoryofabuse_codes.list_name = 'category_of_abuse'
            and received._year = latestcategoryofabuse_codes._year
            and received."LatestCategoryOfAbuse" = latestcategoryofabuse_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "CPPstartDate",
        "CPPendDate",
        "InitialCategoryOfAbuse",
        "LatestCategoryOfAbuse",
        {{ within_bounds('"NumberOfPreviousCPP"', min=0) }} as "NumberOfPreviousCPP",
        {{ cell_problem('"CPPstartDate__received"', '"CPPstartDate"', required=true) }}
            as "CPPstartDate__problem",
        {{ cell_problem('"CPPendDate__received"', '"CPPendDate"') }} as "CPPendDate__problem",
        "InitialCategoryOfAbuse__problem",
        "LatestCategoryOfAbuse__problem",
        {{ cell_problem('"NumberOfPreviousCPP__received"', '"NumberOfPreviousCPP"', required=true, min=0) }}
            as "NumberOfPreviousCPP__problem"
    from typed

)

select * from checked
