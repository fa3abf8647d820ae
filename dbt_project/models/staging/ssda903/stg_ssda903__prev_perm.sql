-- Made from schemas/returns/ssda903/prev_perm.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: previous permanence. A cell that cannot be read is empty here, and its `__problem` column
-- says why; fnd_ssda903__prev_perm explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__prev_perm') }}

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
        prev_perm_codes.code as "PREV_PERM",
        {{ clean_string('received."LA_PERM"') }} as "LA_PERM",
        {{ clean_date('received."DATE_PERM"', '%d/%m/%Y') }} as "DATE_PERM",
        received."CHILD" as "CHILD__received",
        received."DOB" as "DOB__received",
        {{ code_problem('received."PREV_PERM"', 'prev_perm_codes.kind', required=true) }} as "PREV_PERM__problem",
        received."LA_PERM" as "LA_PERM__received",
        received."DATE_PERM" as "DATE_PERM__received"
    from received
    left join codes as prev_perm_codes
        on
            prev_perm_codes.list_name = 'prev_perm'
            and received._year = prev_perm_codes._year
            and received."PREV_PERM" = prev_perm_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DOB",
        "PREV_PERM",
        "LA_PERM",
        "DATE_PERM",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        {{ cell_problem('"DOB__received"', '"DOB"', required=true) }} as "DOB__problem",
        "PREV_PERM__problem",
        {{ cell_problem('"LA_PERM__received"', '"LA_PERM"') }} as "LA_PERM__problem",
        {{ cell_problem('"DATE_PERM__received"', '"DATE_PERM"') }} as "DATE_PERM__problem"
    from typed

)

select * from checked
