-- Made from schemas/returns/annex_a/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time: which code it was taken for, how it matched and how
-- often it came. `kind` says what is wrong with it, if anything.

{{ match_codes(ref('values_seen_annex_a'), ref('codes_annex_a'), time=['_year', '_month']) }}
