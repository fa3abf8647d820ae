-- Made from schemas/returns/csww/ by `returns generate`: edit the schemas, not this file.
-- One row per distinct text of a coded column, authority and time: which code it was taken for, how it matched and how
-- often it came. `kind` says what is wrong with it, if anything.

{{ match_codes(ref('values_seen_csww'), ref('codes_csww'), time=['_year']) }}
