-- Rows that came in and are neither kept nor explained, or are explained twice: there are none, at any stage.

select *
from {{ ref('row_accounting') }}
where rows_in != rows_kept + rows_removed + rows_duplicate + rows_rejected
