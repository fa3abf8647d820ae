-- Suspensions and exclusions that were lost between the return and their table, or came from nowhere: there are none.

with

received as (

    select
        _file_id,
        _row
    from {{ ref('cur_school_census__termlyexclusionsonroll') }}

    union all

    select
        _file_id,
        _row
    from {{ ref('cur_school_census__termlyexclusionsoffroll') }}

)

select
    received._file_id as file_received,
    received._row as row_received,
    exclusions._file_id as file_of_exclusion,
    exclusions._row as row_of_exclusion
from received
full outer join {{ ref('school_census_exclusions') }} as exclusions
    on
        received._file_id = exclusions._file_id
        and received._row = exclusions._row
where
    received._file_id is null
    or exclusions._file_id is null
