-- One row per pupil on roll of a return who has special educational needs of the first or second rank: the kind of need
-- of each. Of several needs of one rank, the first counts, by the order of the records in their table.

with

needs as (

    select
        _file_id,
        _row,
        _la,
        _year,
        _term,
        _school_type,
        {{ whole_number_text('"pupilonrolltableid"') }} as "PupilId",
        "senneedsorderseqcolumn" as order_in_table,
        "sentyperank",
        "sentype"
    from {{ ref('cur_school_census__senneeds') }}
    where "sentyperank" in (1, 2)

),

placed as (

    select
        *,
        row_number() over same_rank as _place
    from needs
    window
        same_rank as (
            partition by
                _la,
                _year,
                _term,
                _school_type,
                "PupilId",
                "sentyperank"
            order by
                {{ try_number('order_in_table', dbt.type_bigint()) }} asc nulls last,
                order_in_table asc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        )

)

select
    _la,
    _year,
    _term,
    _school_type,
    'on roll' as "Roll",
    "PupilId",
    max(case when "sentyperank" = 1 then "sentype" end) as "SenType1",
    max(case when "sentyperank" = 2 then "sentype" end) as "SenType2"
from placed
where
    _place = 1
    and "PupilId" is not null
group by
    _la,
    _year,
    _term,
    _school_type,
    "PupilId"
