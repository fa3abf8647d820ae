-- Made from schemas/returns/annex_a/list_3.yml by `returns generate`: edit the schema, not this file.
-- Referrals as they stand now: an authority's one row for each Child Unique ID, Date of referral, Referral Source.

select
    _file_id,
    _row,
    _la,
    _year,
    _month,
    "Child Unique ID",
    "Gender",
    "Ethnicity",
    "Date of Birth",
    "Age of Child (Years)",
    "Date of referral",
    "Referral Source",
    "Referral NFA?",
    "Number of Referrals in Last 12 Months",
    "Allocated Team",
    "Allocated Worker",
    "LA",
    "Month",
    "Year"
from {{ ref('enr_annex_a__list_3') }}
where _outcome = 'kept'
