-- Made from schemas/returns/annex_a/list_1.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: contacts, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An
-- authority keeps one row for each Child Unique ID, Date of Contact, Contact Source.

with

staged as (

    select * from {{ ref('stg_annex_a__list_1') }}

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
        staged._month,
        {{ la_suffix(whole_number_text('staged."Child Unique ID"')) }} as "Child Unique ID",
        staged."Gender",
        staged."Ethnicity",
        staged."Date of Birth",
        staged."Age of Child (Years)",
        staged."Date of Contact",
        staged."Contact Source",
        authorities.la_name as "LA",
        staged._month as "Month",
        staged._year as "Year",
        case
            when staged."Child Unique ID" is null
                then 'NoIdentifier'
            when {{ matches_whole(
            'lower(staged."Child Unique ID")',
            '(child|individual|adopter).*(id|identifier)( .*)?'
        ) }}
                then 'HeadingRow'
            when {{ matches_whole('lower(staged."Child Unique ID")', '(grand |sub)?[ -]?totals?([ :].*)?') }}
                then 'TotalRow'
        end as _removed_by
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
                _month,
                "Child Unique ID",
                "Date of Contact",
                "Contact Source",
                {{ apart_if_blank(['Child Unique ID', 'Date of Contact', 'Contact Source']) }}
            order by
                "Year" desc nulls last,
                "Month" desc nulls last,
                "Gender" asc nulls last,
                "Ethnicity" asc nulls last,
                "Date of Birth" asc nulls last,
                "Age of Child (Years)" asc nulls last,
                "LA" asc nulls last,
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
        _month,
        "Child Unique ID",
        "Gender",
        "Ethnicity",
        "Date of Birth",
        "Age of Child (Years)",
        "Date of Contact",
        "Contact Source",
        "LA",
        "Month",
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
