-- Made from schemas/returns/cin/cin_plans.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: child in need plans. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_cin__cin_plans explains it.

with

received as (

    select * from {{ source('raw', 'cin__cin_plans') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_date('received."CINPlanStartDate"', '%Y-%m-%d') }} as "CINPlanStartDate",
        {{ clean_date('received."CINPlanEndDate"', '%Y-%m-%d') }} as "CINPlanEndDate",
        received."CINPlanStartDate" as "CINPlanStartDate__received",
        received."CINPlanEndDate" as "CINPlanEndDate__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "CINPlanStartDate",
        "CINPlanEndDate",
        {{ cell_problem('"CINPlanStartDate__received"', '"CINPlanStartDate"', required=true) }}
            as "CINPlanStartDate__problem",
        {{ cell_problem('"CINPlanEndDate__received"', '"CINPlanEndDate"') }} as "CINPlanEndDate__problem"
    from typed

)

select * from checked
