-- Pupils that were lost between the return and the table of children, or children that no row of a pupil stands behind:
-- there are none.

with

pupils as (

    select
        _file_id,
        _row
    from {{ ref('cur_school_census__pupilonroll') }}

    union all

    select
        _file_id,
        _row
    from {{ ref('cur_school_census__pupilnolongeronroll') }}

)

select
    pupils._file_id as file_of_pupil,
    pupils._row as row_of_pupil,
    children._file_id as file_of_child,
    children._row as row_of_child
from pupils
full outer join {{ ref('school_census_children') }} as children
    on
        pupils._file_id = children._file_id
        and pupils._row = children._row
where
    pupils._file_id is null
    or children._file_id is null
