-- Events that were lost, doubled or changed their date between the dates of a return and its events: there are none.

select
    dates._file_id as file_of_date,
    dates._row as row_of_date,
    events._file_id as file_of_event,
    events._row as row_of_event
from {{ ref('cin_dates') }} as dates
full outer join {{ ref('cin_events') }} as events
    on
        dates._file_id = events._file_id
        and dates._row = events._row
        and dates._source_table = events._source_table
        and dates._source_row = events._source_row
        and dates."Type" = events."Type"
        and dates."Date" = events."Date"
where
    dates._file_id is null
    or events._file_id is null
