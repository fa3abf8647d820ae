"""How long the whole path takes, measured beside floors: the least that the same reading and writing can take."""
