-- One row per dated event of a child in need, with the fields of the child, of the CIN episode and of the part of it
-- that the event belongs to; the fields of other parts are empty. A section 47 enquiry without a date of its own for
-- the initial child protection conference takes that of its CIN episode.

with

dates as (

    select
        *,
        case when _source_table = 'assessments' then _source_row end as _assessment,
        case when _source_table = 'cin_plans' then _source_row end as _cin_plan,
        case when _source_table = 'section_47' then _source_row end as _enquiry
    from {{ ref('cin_dates') }}

),

children as (

    select * from {{ ref('stg_cin__children') }}

),

cin_details as (

    select * from {{ ref('stg_cin__cin_details') }}

),

assessments as (

    select * from {{ ref('stg_cin__assessments') }}

),

cin_plans as (

    select * from {{ ref('stg_cin__cin_plans') }}

),

section_47 as (

    select * from {{ ref('stg_cin__section_47') }}

),

child_protection_plans as (

    select * from {{ ref('stg_cin__child_protection_plans') }}

),

disabilities_of_child as (

    select
        _file_id,
        _parent as _child,
        {{ dbt.listagg('"Disability"', "','", 'order by _row') }} as "Disabilities"
    from {{ ref('stg_cin__disabilities') }}
    where "Disability" is not null
    group by
        _file_id,
        _parent

),

factors_of_assessment as (

    select
        _file_id,
        _parent as _assessment,
        {{ dbt.listagg('"AssessmentFactors"', "','", 'order by _row') }} as "Factors"
    from {{ ref('stg_cin__factors') }}
    where "AssessmentFactors" is not null
    group by
        _file_id,
        _parent

),

events as (

    select
        dates._file_id,
        dates._row,
        dates._line,
        dates._la,
        dates._year,
        dates._source_table,
        dates._source_row,
        children."LAchildID",
        dates."Date",
        dates."Type",
        cin_details."CINreferralDate",
        cin_details."ReferralSource",
        cin_details."PrimaryNeedCode",
        cin_details."CINclosureDate",
        cin_details."ReasonForClosure",
        coalesce(section_47."DateOfInitialCPC", cin_details."DateOfInitialCPC") as "DateOfInitialCPC",
        cin_details."ReferralNFA",
        cin_plans."CINPlanStartDate",
        cin_plans."CINPlanEndDate",
        section_47."S47ActualStartDate",
        section_47."InitialCPCtarget",
        section_47."ICPCnotRequired",
        assessments."AssessmentActualStartDate",
        assessments."AssessmentInternalReviewDate",
        assessments."AssessmentAuthorisationDate",
        factors_of_assessment."Factors",
        child_protection_plans."CPPstartDate",
        child_protection_plans."CPPendDate",
        child_protection_plans."InitialCategoryOfAbuse",
        child_protection_plans."LatestCategoryOfAbuse",
        child_protection_plans."NumberOfPreviousCPP",
        children."UPN",
        children."FormerUPN",
        children."UPNunknown",
        children."PersonBirthDate",
        children."ExpectedPersonBirthDate",
        children."GenderCurrent",
        children."Sex",
        children."PersonDeathDate",
        children."Ethnicity",
        disabilities_of_child."Disabilities"
    from dates
    left join cin_details
        on
            dates._file_id = cin_details._file_id
            and dates._episode = cin_details._row
    left join children
        on
            dates._file_id = children._file_id
            and dates._child = children._row
    left join disabilities_of_child
        on
            dates._file_id = disabilities_of_child._file_id
            and dates._child = disabilities_of_child._child
    left join assessments
        on
            dates._file_id = assessments._file_id
            and dates._assessment = assessments._row
    left join factors_of_assessment
        on
            dates._file_id = factors_of_assessment._file_id
            and dates._assessment = factors_of_assessment._assessment
    left join cin_plans
        on
            dates._file_id = cin_plans._file_id
            and dates._cin_plan = cin_plans._row
    left join section_47
        on
            dates._file_id = section_47._file_id
            and dates._enquiry = section_47._row
    left join child_protection_plans
        on
            dates._file_id = child_protection_plans._file_id
            and dates._plan = child_protection_plans._row

)

select * from events
