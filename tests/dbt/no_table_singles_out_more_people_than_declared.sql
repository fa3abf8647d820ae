-- Of the people of each published table, no larger share than its use case accepts is alone with what others may know
-- of them (`most_unique` under `singling_out`). What to do: look at the row in quality.singling_out, then share less of
-- the table, or accept the share by a change of the use case that information governance signs.

select
    use_case,
    dataset,
    table_name,
    unique_people,
    people,
    most_unique_percent
from {{ ref('singling_out') }}
where unique_people * 100 > most_unique_percent * people
