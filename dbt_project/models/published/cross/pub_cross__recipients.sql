-- Made from schemas/use_cases/cross.yml by `returns generate`: edit the use case, not this file.
-- The authorities that CROSS may share rows with: those that have signed it.

select distinct
    authorities.dfe_code as la_number,
    authorities.la_name
from {{ ref('agreements_in_force') }} as signed
inner join {{ ref('authorities') }} as authorities
    on signed.la_code = authorities.la_code
where signed.use_case = 'CROSS'
order by la_number
