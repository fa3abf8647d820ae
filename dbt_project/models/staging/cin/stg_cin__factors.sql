-- Made from schemas/returns/cin/factors.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: factors found at assessment. A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_cin__factors explains it.

with

received as (

    select * from {{ source('raw', 'cin__factors') }}

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
        assessmentfactors_codes.code as "AssessmentFactors",
        {{ code_problem('received."AssessmentFactors"', 'assessmentfactors_codes.kind', required=true) }}
            as "AssessmentFactors__problem"
    from received
    left join codes as assessmentfactors_codes
        on
            assessmentfactors_codes.list_name = 'assessment_factors'
            and received._year = assessmentfactors_codes._year
            and received."AssessmentFactors" = assessmentfactors_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "AssessmentFactors",
        "AssessmentFactors__problem"
    from typed

)

select * from checked
