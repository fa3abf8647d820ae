-- Made from schemas/returns/sen2/sen_needs.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: types of need, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An
-- authority keeps one row for each distinct record.

with

staged as (

    select * from {{ ref('stg_sen2__sen_needs') }}

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
        staged."SENtype",
        staged."SENtypeRank",
        {{ record_number('persons._row', ['_year']) }} as "Person",
        {{ record_number('requests._row', ['_year']) }} as "Request",
        authorities.la_name as "LA",
        staged._year as "Year",
        cast(null as {{ dbt.type_string() }}) as _removed_by
    from staged
    left join authorities
        on staged._la = authorities.la_code
    left join {{ ref('stg_sen2__requests') }} as requests
        on
            staged._file_id = requests._file_id
            and staged._parent = requests._row
    left join {{ ref('stg_sen2__persons') }} as persons
        on
            staged._file_id = persons._file_id
            and requests._parent = persons._row

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
                _file_id,
                _parent,
                "SENtype",
                "SENtypeRank",
                "Person",
                "Request",
                "LA",
                "Year"
            order by
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
        "SENtype",
        "SENtypeRank",
        "Person",
        "Request",
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
