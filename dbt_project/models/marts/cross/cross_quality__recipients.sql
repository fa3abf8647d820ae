-- Made from schemas/use_cases/cross.yml by `returns generate`: edit the use case, not this file.
-- The authorities that rows may be shared with, for every authority that signed DSA-CROSS-2025.

select
    la_number,
    la_name
from {{ published('pub_cross__recipients') }}
