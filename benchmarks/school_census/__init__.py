"""One School census: an autumn of one authority, a CSV file per table."""
