-- Made from schemas/use_cases/sufficiency.yml by `returns generate`: edit the use case, not this file.
-- Full inspections as they stand in the reference data, for DSA-SUFFICIENCY-2025: the columns below.

with

allowed as (

    select * from {{ ref('cur_ofsted__inspections') }}

)

select
    "URN",  -- instruction 2.11
    "InspectionDate",  -- instruction 2.11
    "EventType",  -- instruction 2.11
    "OverallExperiences"  -- instruction 2.11
from allowed
order by
    "URN" nulls last,
    "InspectionDate" nulls last,
    "EventType" nulls last,
    "OverallExperiences" nulls last
