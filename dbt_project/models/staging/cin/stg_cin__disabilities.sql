-- Made from schemas/returns/cin/disabilities.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: disabilities. A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_cin__disabilities explains it.

with

received as (

    select * from {{ source('raw', 'cin__disabilities') }}

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
        disability_codes.code as "Disability",
        {{ code_problem('received."Disability"', 'disability_codes.kind', required=true) }}
            as "Disability__problem"
    from received
    left join codes as disability_codes
        on
            disability_codes.list_name = 'disability'
            and received._year = disability_codes._year
            and received."Disability" = disability_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "Disability",
        "Disability__problem"
    from typed

)

select * from checked
