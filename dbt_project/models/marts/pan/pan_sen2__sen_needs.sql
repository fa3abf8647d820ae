-- Made from schemas/use_cases/pan.yml by `returns generate`: edit the use case, not this file.
-- Types of need, for every authority that signed DSA-PAN-2025.

select
    "SENtype",
    "SENtypeRank",
    "Person",
    "Request",
    "LA",
    "Year"
from {{ published('pub_pan__sen2__sen_needs') }}
