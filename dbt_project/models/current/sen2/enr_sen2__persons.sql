-- Made from schemas/returns/sen2/persons.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: children and young people, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each Person.

with

staged as (

    select * from {{ ref('stg_sen2__persons') }}

),

authorities as (

    select
        la_code,
        la_name
    from {{ ref('authorities') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged._line,
        staged._parent,
        staged."Surname",
        staged."Forename",
        staged."PersonBirthDate",
        staged."GenderCurrent",
        staged."Sex",
        staged."Ethnicity",
        staged."PostCode",
        staged."UPN",
        staged."UniqueLearnerNumber",
        staged."UPNunknown",
        {{ record_number('staged._row', ['_year']) }} as "Person",
        authorities.la_name as "LA",
        staged._year as "Year",
        cast(null as {{ dbt.type_string() }}) as _removed_by
    from staged
    left join authorities
        on staged._la = authorities.la_code

),

ranked as (

    select
        *,
        row_number() over same_record as _rank,
        first_value(_file_id) over same_record as _kept_in
    from enriched
    window
        same_record as (
            partition by
                _la,
                _removed_by,
                _year,
                "Person"
            order by
                "Surname" asc nulls last,
                "Forename" asc nulls last,
                "PersonBirthDate" asc nulls last,
                "GenderCurrent" asc nulls last,
                "Sex" asc nulls last,
                "Ethnicity" asc nulls last,
                "PostCode" asc nulls last,
                "UPN" asc nulls last,
                "UniqueLearnerNumber" asc nulls last,
                "UPNunknown" asc nulls last,
                "LA" asc nulls last,
                "Year" asc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        )

),

decided as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "Surname",
        "Forename",
        "PersonBirthDate",
        "GenderCurrent",
        "Sex",
        "Ethnicity",
        "PostCode",
        "UPN",
        "UniqueLearnerNumber",
        "UPNunknown",
        "Person",
        "LA",
        "Year",
        _removed_by,
        _kept_in,
        case
            when _removed_by is not null then 'RowRemoved'
            when _rank > 1 then 'DuplicateRemoval'
            else 'kept'
        end as _outcome
    from ranked

)

select * from decided
