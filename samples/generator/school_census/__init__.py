"""The School census: a CSV file per table, authority and term."""
