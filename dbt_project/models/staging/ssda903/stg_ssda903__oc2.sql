-- Made from schemas/returns/ssda903/oc2.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: health and outcomes (oc2). A cell that cannot be read is empty here, and its `__problem`
-- column says why; fnd_ssda903__oc2 explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__oc2') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_ssda903') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        {{ clean_identifier('received."CHILD"') }} as "CHILD",
        {{ clean_date('received."DOB"', '%d/%m/%Y') }} as "DOB",
        {{ clean_integer('received."SDQ_SCORE"') }} as "SDQ_SCORE",
        sdq_reason_codes.code as "SDQ_REASON",
        convicted_codes.code as "CONVICTED",
        health_check_codes.code as "HEALTH_CHECK",
        immunisations_codes.code as "IMMUNISATIONS",
        teeth_check_codes.code as "TEETH_CHECK",
        health_assessment_codes.code as "HEALTH_ASSESSMENT",
        substance_misuse_codes.code as "SUBSTANCE_MISUSE",
        intervention_received_codes.code as "INTERVENTION_RECEIVED",
        intervention_offered_codes.code as "INTERVENTION_OFFERED",
        received."CHILD" as "CHILD__received",
        received."DOB" as "DOB__received",
        received."SDQ_SCORE" as "SDQ_SCORE__received",
        {{ code_problem('received."SDQ_REASON"', 'sdq_reason_codes.kind') }} as "SDQ_REASON__problem",
        {{ code_problem('received."CONVICTED"', 'convicted_codes.kind') }} as "CONVICTED__problem",
        {{ code_problem('received."HEALTH_CHECK"', 'health_check_codes.kind') }} as "HEALTH_CHECK__problem",
        {{ code_problem('received."IMMUNISATIONS"', 'immunisations_codes.kind') }} as "IMMUNISATIONS__problem",
        {{ code_problem('received."TEETH_CHECK"', 'teeth_check_codes.kind') }} as "TEETH_CHECK__problem",
        {{ code_problem('received."HEALTH_ASSESSMENT"', 'health_assessment_codes.kind') }}
            as "HEALTH_ASSESSMENT__problem",
        {{ code_problem('received."SUBSTANCE_MISUSE"', 'substance_misuse_codes.kind') }}
            as "SUBSTANCE_MISUSE__problem",
        {{ code_problem('received."INTERVENTION_RECEIVED"', 'intervention_received_codes.kind') }}
            as "INTERVENTION_RECEIVED__problem",
        {{ code_problem('received."INTERVENTION_OFFERED"', 'intervention_offered_codes.kind') }}
            as "INTERVENTION_OFFERED__problem"
    from received
    left join codes as sdq_reason_codes
        on
            sdq_reason_codes.list_name = 'sdq_reason'
            and received._year = sdq_reason_codes._year
            and received."SDQ_REASON" = sdq_reason_codes.raw_value
    left join codes as convicted_codes
        on
            convicted_codes.list_name = 'flag_0_1'
            and received._year = convicted_codes._year
            and received."CONVICTED" = convicted_codes.raw_value
    left join codes as health_check_codes
        on
            health_check_codes.list_name = 'flag_0_1'
            and received._year = health_check_codes._year
            and received."HEALTH_CHECK" = health_check_codes.raw_value
    left join codes as immunisations_codes
        on
            immunisations_codes.list_name = 'flag_0_1'
            and received._year = immunisations_codes._year
            and received."IMMUNISATIONS" = immunisations_codes.raw_value
    left join codes as teeth_check_codes
        on
            teeth_check_codes.list_name = 'flag_0_1'
            and received._year = teeth_check_codes._year
            and received."TEETH_CHECK" = teeth_check_codes.raw_value
    left join codes as health_assessment_codes
        on
            health_assessment_codes.list_name = 'flag_0_1'
            and received._year = health_assessment_codes._year
            and received."HEALTH_ASSESSMENT" = health_assessment_codes.raw_value
    left join codes as substance_misuse_codes
        on
            substance_misuse_codes.list_name = 'flag_0_1'
            and received._year = substance_misuse_codes._year
            and received."SUBSTANCE_MISUSE" = substance_misuse_codes.raw_value
    left join codes as intervention_received_codes
        on
            intervention_received_codes.list_name = 'flag_0_1'
            and received._year = intervention_received_codes._year
            and received."INTERVENTION_RECEIVED" = intervention_received_codes.raw_value
    left join codes as intervention_offered_codes
        on
            intervention_offered_codes.list_name = 'flag_0_1'
            and received._year = intervention_offered_codes._year
            and received."INTERVENTION_OFFERED" = intervention_offered_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DOB",
        {{ within_bounds('"SDQ_SCORE"', min=0, max=40) }} as "SDQ_SCORE",
        "SDQ_REASON",
        "CONVICTED",
        "HEALTH_CHECK",
        "IMMUNISATIONS",
        "TEETH_CHECK",
        "HEALTH_ASSESSMENT",
        "SUBSTANCE_MISUSE",
        "INTERVENTION_RECEIVED",
        "INTERVENTION_OFFERED",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        {{ cell_problem('"SDQ_SCORE__received"', '"SDQ_SCORE"', min=0, max=40) }} as "SDQ_SCORE__problem",
        "SDQ_REASON__problem",
        "CONVICTED__problem",
        "HEALTH_CHECK__problem",
        "IMMUNISATIONS__problem",
        "TEETH_CHECK__problem",
        "HEALTH_ASSESSMENT__problem",
        "SUBSTANCE_MISUSE__problem",
        "INTERVENTION_RECEIVED__problem",
        "INTERVENTION_OFFERED__problem"
    from typed

)

select * from checked
