-- Made from schemas/returns/s251/internal_residential_costs.yml by `returns generate`: edit the schema, not this file.
-- Costs of the authority's own residential homes as they stand now: an authority's one row for each Asset name, Start
-- date.

select
    _file_id,
    _row,
    _la,
    _year,
    _quarter,
    "Asset name",
    "Ofsted URN",
    "Start date",
    "End date",
    "Total committed cost accrued in FY to date",
    "LA",
    "Year",
    "Quarter"
from {{ ref('enr_s251__internal_residential_costs') }}
where _outcome = 'kept'
