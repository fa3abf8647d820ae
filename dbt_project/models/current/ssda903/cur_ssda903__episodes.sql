-- Made from schemas/returns/ssda903/episodes.yml by `returns generate`: edit the schema, not this file.
-- Episodes of care as they stand now: an authority's one row for each CHILD, DECOM.

with

enriched as (

    select * from {{ ref('enr_ssda903__episodes') }}

),

repaired as (

    select * from {{ ref('fix_ssda903__episodes') }}

)

select
    enriched._file_id,
    enriched._row,
    enriched._la,
    enriched._year,
    enriched."CHILD",
    enriched."DECOM",
    enriched."RNE",
    enriched."LS",
    enriched."CIN",
    enriched."PLACE",
    enriched."PLACE_PROVIDER",
    repaired."DEC",
    repaired."REC",
    repaired."REASON_PLACE_CHANGE",
    enriched."HOME_POST",
    enriched."PL_POST",
    enriched."URN",
    enriched."LA",
    enriched."YEAR",
    repaired."YEAR_latest",
    repaired."Episode_source"
from enriched
inner join repaired
    on
        enriched._file_id = repaired._file_id
        and enriched._row = repaired._row
where repaired._outcome = 'kept'
