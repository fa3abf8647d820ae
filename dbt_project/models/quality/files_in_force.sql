-- One row per table of a file whose rows are in the database now: those of the latest session that are live, or kept
-- because what replaced them could not be used.

with

files as (

    select * from {{ source('raw', 'files') }}

),

latest as (

    select max(session_id) as session_id
    from {{ source('raw', 'sessions') }}

)

select
    files.file_id,
    files.path,
    files.sheet,
    files.la,
    files.dataset,
    files.table_name,
    files.period,
    files.year,
    files.status,
    files.rows_read,
    files.rows_landed,
    files.rows_blank,
    files.rows_rejected
from files
inner join latest
    on files.session_id = latest.session_id
where files.status in ('live', 'last_good')
