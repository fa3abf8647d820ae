-- Rows that an event comes from and that are said not to be used, or are not named at all; and rows without an event of
-- their own that are said to be used, in the tables where nothing else could use them. There are none.

with

own_events as (

    select distinct
        _file_id,
        _source_table,
        _source_row
    from {{ ref('cin_events') }}

)

select
    used._file_id,
    used.table_name,
    used._row
from {{ ref('cin_rows_used') }} as used
full outer join own_events
    on
        used._file_id = own_events._file_id
        and used.table_name = own_events._source_table
        and used._row = own_events._source_row
where
    used._file_id is null
    or (own_events._file_id is not null and used._outcome != 'kept')
    or (
        own_events._file_id is null
        and used._outcome = 'kept'
        and used.table_name in ('assessments', 'cin_plans', 'section_47', 'reviews')
    )
