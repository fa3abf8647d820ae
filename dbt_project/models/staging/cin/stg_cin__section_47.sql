-- Made from schemas/returns/cin/section_47.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: section 47 enquiries. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_cin__section_47 explains it.

with

received as (

    select * from {{ source('raw', 'cin__section_47') }}

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
        {{ clean_date('received."S47ActualStartDate"', '%Y-%m-%d') }} as "S47ActualStartDate",
        {{ clean_date('received."InitialCPCtarget"', '%Y-%m-%d') }} as "InitialCPCtarget",
        {{ clean_date('received."DateOfInitialCPC"', '%Y-%m-%d') }} as "DateOfInitialCPC",
        icpcnotrequired_codes.code as "ICPCnotRequired",
        received."S47ActualStartDate" as "S47ActualStartDate__received",
        received."InitialCPCtarget" as "InitialCPCtarget__received",
        received."DateOfInitialCPC" as "DateOfInitialCPC__received",
        {{ code_problem('received."ICPCnotRequired"', 'icpcnotrequired_codes.kind', required=true) }}
            as "ICPCnotRequired__problem"
    from received
    left join codes as icpcnotrequired_codes
        on
            icpcnotrequired_codes.list_name = 'yes_no_01'
            and received._year = icpcnotrequired_codes._year
            and received."ICPCnotRequired" = icpcnotrequired_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "S47ActualStartDate",
        "InitialCPCtarget",
        "DateOfInitialCPC",
        "ICPCnotRequired",
        {{ cell_problem('"S47ActualStartDate__received"', '"S47ActualStartDate"', required=true) }}
            as "S47ActualStartDate__problem",
        {{ cell_problem('"InitialCPCtarget__received"', '"InitialCPCtarget"') }} as "InitialCPCtarget__problem",
        {{ cell_problem('"DateOfInitialCPC__received"', '"DateOfInitialCPC"') }} as "DateOfInitialCPC__problem",
        "ICPCnotRequired__problem"
    from typed

)

select * from checked
