-- Made from schemas/returns/cin/assessments.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: assessments. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_cin__assessments explains it.

with

received as (

    select * from {{ source('raw', 'cin__assessments') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        {{ clean_date('received."AssessmentActualStartDate"', '%Y-%m-%d') }} as "AssessmentActualStartDate",
        {{ clean_date('received."AssessmentInternalReviewDate"', '%Y-%m-%d') }} as "AssessmentInternalReviewDate",
        {{ clean_date('received."AssessmentAuthorisationDate"', '%Y-%m-%d') }} as "AssessmentAuthorisationDate",
        received."AssessmentActualStartDate" as "AssessmentActualStartDate__received",
        received."AssessmentInternalReviewDate" as "AssessmentInternalReviewDate__received",
        received."AssessmentAuthorisationDate" as "AssessmentAuthorisationDate__received"
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
        "AssessmentActualStartDate",
        "AssessmentInternalReviewDate",
        "AssessmentAuthorisationDate",
        {{ cell_problem(
            '"AssessmentActualStartDate__received"',
            '"AssessmentActualStartDate"',
            required=true
        ) }} as "AssessmentActualStartDate__problem",
        {{ cell_problem('"AssessmentInternalReviewDate__received"', '"AssessmentInternalReviewDate"') }}
            as "AssessmentInternalReviewDate__problem",
        {{ cell_problem('"AssessmentAuthorisationDate__received"', '"AssessmentAuthorisationDate"') }}
            as "AssessmentAuthorisationDate__problem"
    from typed

)

select * from checked
