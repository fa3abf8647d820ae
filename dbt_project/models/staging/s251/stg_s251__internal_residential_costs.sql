-- Made from schemas/returns/s251/internal_residential_costs.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: costs of the authority's own residential homes. A cell that cannot be read is empty here,
-- and its `__problem` column says why; fnd_s251__internal_residential_costs explains it.

with

received as (

    select * from {{ source('raw', 's251__internal_residential_costs') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._quarter,
        {{ clean_string('received."Asset name"') }} as "Asset name",
        {{ clean_pattern('received."Ofsted URN"', '[A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}') }} as "Ofsted URN",
        {{ clean_date('received."Start date"', '%d/%m/%Y') }} as "Start date",
        {{ clean_date('received."End date"', '%d/%m/%Y') }} as "End date",
        {{ clean_decimal('received."Total committed cost accrued in FY to date"', 2) }} as "Total committed cost accrued in FY to date",
        received."Asset name" as "Asset name__received",
        received."Ofsted URN" as "Ofsted URN__received",
        received."Start date" as "Start date__received",
        received."End date" as "End date__received",
        received."Total committed cost accrued in FY to date" as "Total committed cost accrued in FY to date__received"
    from received

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _quarter,
        "Asset name",
        "Ofsted URN",
        "Start date",
        "End date",
        {{ within_bounds('"Total committed cost accrued in FY to date"', min=0) }}
            as "Total committed cost accrued in FY to date",
        {{ cell_problem('"Asset name__received"', '"Asset name"', required=true) }} as "Asset name__problem",
        {{ cell_problem('"Ofsted URN__received"', '"Ofsted URN"', required=true) }} as "Ofsted URN__problem",
        {{ cell_problem('"Start date__received"', '"Start date"', required=true) }} as "Start date__problem",
        {{ cell_problem('"End date__received"', '"End date"', required=true) }} as "End date__problem",
        {{ cell_problem(
            '"Total committed cost accrued in FY to date__received"',
            '"Total committed cost accrued in FY to date"',
            required=true,
            min=0
        ) }} as "Total committed cost accrued in FY to date__problem"
    from typed

)

select * from checked
