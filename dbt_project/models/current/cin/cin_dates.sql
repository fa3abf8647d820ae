-- One row per dated event of a child in need: which date it is, and the rows of the return that it hangs on. An event
-- is any date of this list that could be read:
--   CIN episode            CINreferralDate, CINclosureDate
--   assessment             AssessmentActualStartDate, AssessmentAuthorisationDate
--   child in need plan     CINPlanStartDate, CINPlanEndDate
--   section 47 enquiry     S47ActualStartDate
--   child protection plan  CPPstartDate, CPPendDate
--   review                 CPPreviewDate, each review being one

with

cin_details as (

    select
        _file_id,
        _la,
        _year,
        _line,
        _row,
        _parent,
        "CINreferralDate",
        "CINclosureDate"
    from {{ ref('stg_cin__cin_details') }}

),

assessments as (

    select
        _file_id,
        _la,
        _year,
        _line,
        _row,
        _parent,
        "AssessmentActualStartDate",
        "AssessmentAuthorisationDate"
    from {{ ref('stg_cin__assessments') }}

),

cin_plans as (

    select
        _file_id,
        _la,
        _year,
        _line,
        _row,
        _parent,
        "CINPlanStartDate",
        "CINPlanEndDate"
    from {{ ref('stg_cin__cin_plans') }}

),

section_47 as (

    select
        _file_id,
        _la,
        _year,
        _line,
        _row,
        _parent,
        "S47ActualStartDate"
    from {{ ref('stg_cin__section_47') }}

),

child_protection_plans as (

    select
        _file_id,
        _la,
        _year,
        _line,
        _row,
        _parent,
        "CPPstartDate",
        "CPPendDate"
    from {{ ref('stg_cin__child_protection_plans') }}

),

reviews as (

    select
        reviews._file_id,
        reviews._la,
        reviews._year,
        reviews._line,
        reviews._row,
        reviews._parent as _plan,
        child_protection_plans._parent as _episode,
        reviews."CPPreviewDate"
    from {{ ref('stg_cin__reviews') }} as reviews
    left join child_protection_plans
        on
            reviews._file_id = child_protection_plans._file_id
            and reviews._parent = child_protection_plans._row

),

dated as (

    select
        _file_id,
        _la,
        _year,
        _line,
        'cin_details' as _source_table,
        _row as _source_row,
        _row as _episode,
        cast(null as {{ dbt.type_bigint() }}) as _plan,
        "Date",
        "Type"
    from cin_details
    unpivot ("Date" for "Type" in ("CINreferralDate", "CINclosureDate"))

    union all

    select
        _file_id,
        _la,
        _year,
        _line,
        'assessments' as _source_table,
        _row as _source_row,
        _parent as _episode,
        cast(null as {{ dbt.type_bigint() }}) as _plan,
        "Date",
        "Type"
    from assessments
    unpivot ("Date" for "Type" in ("AssessmentActualStartDate", "AssessmentAuthorisationDate"))

    union all

    select
        _file_id,
        _la,
        _year,
        _line,
        'cin_plans' as _source_table,
        _row as _source_row,
        _parent as _episode,
        cast(null as {{ dbt.type_bigint() }}) as _plan,
        "Date",
        "Type"
    from cin_plans
    unpivot ("Date" for "Type" in ("CINPlanStartDate", "CINPlanEndDate"))

    union all

    select
        _file_id,
        _la,
        _year,
        _line,
        'section_47' as _source_table,
        _row as _source_row,
        _parent as _episode,
        cast(null as {{ dbt.type_bigint() }}) as _plan,
        "Date",
        "Type"
    from section_47
    unpivot ("Date" for "Type" in ("S47ActualStartDate"))

    union all

    select
        _file_id,
        _la,
        _year,
        _line,
        'child_protection_plans' as _source_table,
        _row as _source_row,
        _parent as _episode,
        _row as _plan,
        "Date",
        "Type"
    from child_protection_plans
    unpivot ("Date" for "Type" in ("CPPstartDate", "CPPendDate"))

    union all

    select
        _file_id,
        _la,
        _year,
        _line,
        'reviews' as _source_table,
        _row as _source_row,
        _episode,
        _plan,
        "Date",
        "Type"
    from reviews
    unpivot ("Date" for "Type" in ("CPPreviewDate"))

),

numbered as (

    select
        dated._file_id,
        row_number() over in_file as _row,
        dated._line,
        dated._la,
        dated._year,
        dated._source_table,
        dated._source_row,
        cin_details._parent as _child,
        dated._episode,
        dated._plan,
        dated."Date",
        dated."Type"
    from dated
    left join cin_details
        on
            dated._file_id = cin_details._file_id
            and dated._episode = cin_details._row
    window
        in_file as (
            partition by dated._file_id
            order by dated._source_table, dated._source_row, dated."Type"
        )

)

select * from numbered
