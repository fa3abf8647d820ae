-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Costs of the authority's own residential homes, for every authority that signed DSA-PAN-2025.

select
    "Asset name",
    "Ofsted URN",
    "Start date",
    "End date",
    "Total committed cost accrued in FY to date",
    "LA",
    "Year",
    "Quarter"
from {{ published('pub_pan__s251__internal_residential_costs') }}
