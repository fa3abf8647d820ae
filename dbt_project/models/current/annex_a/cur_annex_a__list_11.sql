-- Made from schemas/returns/annex_a/list_11.yml by `returns generate`: edit the schema, not this file.
-- Adopters as they stand now: an authority's one row for each Individual adopter identifier, Date enquiry received.

select
    _file_id,
    _row,
    _la,
    _year,
    _month,
    "Individual adopter identifier",
    "Family identifier",
    "Gender",
    "Ethnicity",
    "Disability",
    "Is the (prospective) adopter fostering for adoption?",
    "Date enquiry received",
    "Date Stage 1 started",
    "Date Stage 1 ended",
    "Date Stage 2 started",
    "Date Stage 2 ended",
    "Date application submitted",
    "Date application approved",
    "Date adopter matched with child(ren)",
    "Date child/children placed with adopter(s)",
    "No. of children placed",
    "Date of Adoption Order",
    "Date of leaving adoption process",
    "Reason for leaving adoption process",
    "LA",
    "Month",
    "Year"
from {{ ref('enr_annex_a__list_11') }}
where _outcome = 'kept'
