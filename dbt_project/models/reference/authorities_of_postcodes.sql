-- One row per postcode: the authority it lies in.

select
    postcode,
    la_number
from {{ ref('cur_postcodes__postcodes') }}
where la_number is not null
