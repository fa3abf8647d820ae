-- Rows that came in and are neither kept nor explained, or are explained twice: there are none, at any stage.

select
    file_id,
    dataset,
    table_name,
    stage,
    use_case
from {{ ref('row_accounting') }}
where rows_in is distinct from rows_kept + rows_removed + rows_duplicate + rows_rejected
