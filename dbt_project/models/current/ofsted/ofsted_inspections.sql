-- One row per provider and day of a full inspection: of those in a file of a year, and of the latest ones in a file of
-- 31 August. Told several times, the newest file that has a judgement counts: by year, and within a year 31 August.

with

told as (

    select
        _file_id,
        _row,
        _la,
        _year,
        1 as file_order,
        "URN" as urn,
        "Latest full inspection date" as inspected,
        "Overall experiences and progress of children and young people" as judgement
    from {{ ref('cur_ofsted__provider_level_at') }}

    union all

    select
        _file_id,
        _row,
        _la,
        _year,
        2 as file_order,
        "URN" as urn,
        "Inspection date" as inspected,
        "Overall experiences and progress of children and young people" as judgement
    from {{ ref('cur_ofsted__provider_level_in_year') }}
    where {{ comparable_text('"Inspection event type"') }} = 'full inspection'

),

numbered as (

    select
        *,
        row_number() over (
            partition by urn, inspected
            order by
                case when judgement is null then 1 else 0 end asc,
                _year desc,
                file_order asc,
                _file_id asc,
                _row asc
        ) as place
    from told
    where inspected is not null

)

select
    _file_id,
    _row,
    _la,
    _year,
    urn as "URN",
    inspected as "InspectionDate",
    'Full inspection' as "EventType",
    judgement as "OverallExperiences"
from numbered
where place = 1
