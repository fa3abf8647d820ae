-- Made from schemas/returns/cans/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time: which code it was taken for, how it matched and how
-- often it came. `kind` says what is wrong with it, if anything.

{{ match_codes(ref('values_seen_cans'), ref('codes_cans'), time=['_year', '_month']) }}
