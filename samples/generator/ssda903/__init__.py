"""SSDA903: the return on looked-after children, a CSV file per table, authority and year."""
