-- Rows of the joined placements census that hold an assessment or an episode from after their snapshot's day, or whose
-- assessments do not stand in order, the latest first.

select
    "Year",
    "Month"
from {{ ref('pan_pnw_census__children') }}
where
    "CANS 1 Assessment Date" > "Snapshot Date"
    or "CANS 2 Assessment Date" > "CANS 1 Assessment Date"
    or "CANS 3 Assessment Date" > "CANS 2 Assessment Date"
    or "CANS 4 Assessment Date" > "CANS 3 Assessment Date"
    or "DECOM" > "Snapshot Date"
