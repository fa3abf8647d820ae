-- Made from schemas/returns/ssda903/reviews.yml by `returns generate`: edit the schema, not this file.
-- Reviews as they stand now: an authority's one row for each CHILD, REVIEW.

select
    _file_id,
    _row,
    _la,
    _year,
    "CHILD",
    "DOB",
    "REVIEW",
    "REVIEW_CODE",
    "LA",
    "YEAR"
from {{ ref('enr_ssda903__reviews') }}
where _outcome = 'kept'
