-- Made from schemas/returns/cin/reviews.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: reviews of child protection plans. A cell that cannot be read is empty here, and its
-- `__problem` column says why; fnd_cin__reviews explains it.

with

received as (

    select * from {{ source('raw', 'cin__reviews') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_date('received."CPPreviewDate"', '%Y-%m-%d') }} as "CPPreviewDate",
        received."CPPreviewDate" as "CPPreviewDate__received"
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
        "CPPreviewDate",
        {{ cell_problem('"CPPreviewDate__received"', '"CPPreviewDate"', required=true) }}
            as "CPPreviewDate__problem"
    from typed

)

select * from checked
