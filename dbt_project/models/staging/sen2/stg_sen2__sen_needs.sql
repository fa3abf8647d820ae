-- Made from schemas/returns/sen2/sen_needs.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: types of need. A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_sen2__sen_needs explains it.

with

received as (

    select * from {{ source('raw', 'sen2__sen_needs') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_sen2') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._line,
        received._parent,
        sentype_codes.code as "SENtype",
        sentyperank_codes.code as "SENtypeRank",
        {{ code_problem('received."SENtype"', 'sentype_codes.kind') }} as "SENtype__problem",
        {{ code_problem('received."SENtypeRank"', 'sentyperank_codes.kind') }} as "SENtypeRank__problem"
    from received
    left join codes as sentype_codes
        on
            sentype_codes.list_name = 'sen_type'
            and received._year = sentype_codes._year
            and received."SENtype" = sentype_codes.raw_value
    left join codes as sentyperank_codes
        on
            sentyperank_codes.list_name = 'sen_type_rank'
            and received._year = sentyperank_codes._year
            and received."SENtypeRank" = sentyperank_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _line,
        _parent,
        "SENtype",
        "SENtypeRank",
        "SENtype__problem",
        "SENtypeRank__problem"
    from typed

)

select * from checked
